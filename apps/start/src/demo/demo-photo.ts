import sharp from 'sharp';

/** A drawn street scene for demo tickets: nobody's real photo. `mended` draws the same street after the work. */
export async function demoPhoto(mended: boolean): Promise<Buffer> {
  const hole = mended ? '<ellipse cx="640" cy="640" rx="210" ry="52" fill="#4d5054"/>' : '<ellipse cx="640" cy="640" rx="210" ry="60" fill="#23211f"/><ellipse cx="640" cy="650" rx="170" ry="40" fill="#5c6f77"/><path d="M430 640l-60-18 40-22zM850 640l70-10-40-30z" fill="#3a3733"/>';
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="860"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#a9cfe3"/><stop offset="1" stop-color="#e9f1f1"/></linearGradient></defs>
<rect width="1280" height="430" fill="url(#sky)"/><rect x="60" y="190" width="230" height="260" fill="#d8c3a0"/><rect x="95" y="230" width="60" height="80" fill="#5d7482"/><rect x="190" y="230" width="60" height="80" fill="#5d7482"/>
<rect x="960" y="150" width="260" height="300" fill="#c9d3cf"/><rect x="1000" y="200" width="180" height="60" fill="#6d8791"/><circle cx="520" cy="300" r="90" fill="#5f8a58"/><rect x="508" y="370" width="24" height="80" fill="#6b5138"/>
<path d="M0 430h1280v430H0z" fill="#6a6e72"/><path d="M0 430h1280v36H0z" fill="#b9b4a8"/><path d="M590 480h40l-26 120h-60zM640 720h90l30 140H600z" fill="#e4e0d2" opacity=".75"/>${hole}</svg>`;
  return sharp(Buffer.from(scene)).jpeg({ quality: 88 }).toBuffer();
}
