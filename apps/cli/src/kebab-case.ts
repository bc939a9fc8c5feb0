/** `GetImageStackEvents` and `imageId` as they are typed: `get-image-stack-events`, `image-id`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
