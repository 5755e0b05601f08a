const longestSide = 2048;

/**
 * Makes a photo small on the sender's device, before it travels: at most 2048 px, JPEG. Drawing it anew also leaves behind what the camera
 * hid in the file. A file that this browser can't read is returned as it is; the server then says what is wrong with it.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const brush = canvas.getContext('2d');
    if (!brush) return file;
    brush.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper');
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))) ?? file;
  } catch {
    return file;
  }
}
