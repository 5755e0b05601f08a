import type { District } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { FieldFrame, LineField } from '../../shared/ui/citizen-field.js';
import { MyPosition } from './my-position.js';
import type { FormValues, SetValues } from './values.js';

export type Districts = { kind: 'loading' | 'failed' } | { kind: 'ready'; list: readonly District[] };

interface Props { values: FormValues; set: SetValues; districts: Districts; onRetry: () => void; errors: Readonly<Record<string, string>> }

/** Step 2: where it is. Nothing here is required. */
export function PlaceStep({ values, set, districts, onRetry, errors }: Props) {
  const say = useSay();
  return (
    <>
      <p className="lead">{say('place.hint')}</p>
      {districts.kind === 'ready' ? <Areas {...{ values, set, errors }} list={districts.list} /> : null}
      {districts.kind === 'loading' ? <p className="hint" role="status">{say('place.listLoading')}</p> : null}
      {districts.kind === 'failed' ? (
        <div className="note note-warm" role="alert">
          <p>{say('place.listFailed')}</p>
          <div><button type="button" className="button-second button-small" onClick={onRetry}>{say('site.retry')}</button></div>
        </div>
      ) : null}
      <LineField id="street" label={say('place.street')} hint={say('place.streetHint')} error={errors['street']} value={values.street} onChange={(street) => set({ street })} maxLength={300} autoComplete="off" />
      <LineField id="landmark" label={say('place.landmark')} hint={say('place.landmarkHint')} error={errors['landmark']} value={values.landmark} onChange={(landmark) => set({ landmark })} maxLength={300} autoComplete="off" />
    </>
  );
}

function Areas({ values, set, errors, list }: Pick<Props, 'values' | 'set' | 'errors'> & { list: readonly District[] }) {
  const say = useSay();
  const district = list.find(({ code }) => code === values.districtCode);
  const noWards = district !== undefined && district.communes.length === 0;
  return (
    <>
      <MyPosition values={values} set={set} />
      <div className="pair">
        <FieldFrame id="district" label={say('place.district')} error={errors['district']}>
          {/* A place chosen by hand in another district is not where the device is. */}
          <select className="input" id="district" value={values.districtCode} aria-describedby={errors['district'] ? 'district-error' : undefined} onChange={(event) => set({ districtCode: event.target.value, wardCode: '', position: null })}>
            <option value="">{say('place.pick')}</option>
            {list.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        </FieldFrame>
        {noWards ? <p className="hint no-wards">{say('place.noWards', { district: district.name })}</p> : (
          <FieldFrame id="ward" label={say('place.ward')}>
            <select className="input" id="ward" value={values.wardCode} disabled={!district} onChange={(event) => set({ wardCode: event.target.value })}>
              <option value="">{say(district ? 'place.wholeDistrict' : 'place.wardFirst')}</option>
              {district?.communes.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select>
          </FieldFrame>
        )}
      </div>
    </>
  );
}
