import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import icon from '../../../shared/ui/icon.svg';
import { useSay } from '../../../shared/i18n/staff.js';
import { PhotoPicker } from '../../../shared/ui/staff/photo-picker.js';
import { AreaPicker, BodiesPicker, BodyPicker, CategoryPicker } from '../../../shared/ui/staff/pickers.js';
import { QrCode } from '../../../shared/ui/staff/qr-code.js';
import css from './design-page.module.css';
import { Part } from './part.js';
import { stillPhotos } from './samples.js';

const photos = stillPhotos(icon);

/** What is filled in and chosen from. */
export function FieldParts() {
  const say = useSay();
  const [category, setCategory] = useState<string | null>('GT-01');
  const [area, setArea] = useState<string | null>(null);
  const [body, setBody] = useState<string | null>('UBND-VT');
  const [bodies, setBodies] = useState<string[]>(['SGTVT', 'SXD']);
  return (
    <>
      <Part title={say('design.fields')}>
        <div className={css.columns}>
          <TextInput label={say('design.words')} description={say('design.hint')} />
          <Textarea label={say('design.words')} error={say('design.wrong')} autosize minRows={2} />
          <TextInput label={say('design.words')} disabled value={say('design.off')} readOnly />
          <Select label={say('design.states')} data={[say('design.main'), say('design.other')]} defaultValue={say('design.main')} allowDeselect={false} />
          <CategoryPicker label={say('design.category')} value={category} onChange={setCategory} />
          <AreaPicker label={say('design.area')} value={area} onChange={setArea} />
          <BodyPicker label={say('design.body')} value={body} onChange={setBody} />
          <BodiesPicker label={say('design.bodies')} value={bodies} onChange={setBodies} />
        </div>
        <PhotoPicker label={say('design.photos')} photos={photos} />
      </Part>
      <Part title={say('design.code')}><div className={css.code}><QrCode text="https://example.vn/theo-doi" label={say('design.code')} /></div></Part>
    </>
  );
}
