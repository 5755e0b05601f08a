import { useEffect, useRef } from 'react';
import type { Districts } from './place-step.js';
import type { FormValues, SetValues } from './values.js';

/** The area of a scanned poster is chosen already, once; a place that was chosen by hand stays, and a code that is not in force is passed over. */
export function useScannedArea(area: string | null, districts: Districts, { districtCode }: Pick<FormValues, 'districtCode'>, set: SetValues): void {
  const done = useRef(false);
  useEffect(() => {
    if (area === null || done.current || districts.kind !== 'ready') return;
    done.current = true;
    if (districtCode !== '') return;
    const district = districts.list.find((d) => d.code === area || d.communes.some((c) => c.code === area));
    if (district) set({ districtCode: district.code, wardCode: district.code === area ? '' : area });
  });
}
