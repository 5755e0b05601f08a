import type { PersonalDataType } from './types.js';

/** What stands in the place of masked data. A label must not contain digits, an `@`, or end in a letter. */
export const vietnameseMasks: Readonly<Record<PersonalDataType, string>> = {
  PHONE: '[số điện thoại]',
  ID_NUMBER: '[số giấy tờ]',
  PLATE: '[biển số xe]',
  EMAIL: '[thư điện tử]',
  BANK_ACCOUNT: '[số tài khoản]',
  PERSON_NAME: '[tên]',
  HOME_ADDRESS: '[địa chỉ nhà]',
  DATE_OF_BIRTH: '[ngày sinh]',
  CASE_NUMBER: '[số hồ sơ]',
};
