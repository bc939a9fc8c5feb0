import type { ImageContext } from "./image-stack-resources.js";

/** The operating systems that the service knows, with the kernel that an image of each has here. */
const KERNELS: Readonly<Record<string, string>> = {
  alinux2: "5.10.228-219.884.amzn2",
  alinux2023: "6.1.115-126.197.amzn2023",
  ubuntu2004: "5.15.0-1072-aws",
  ubuntu2204: "6.8.0-1018-aws",
  rhel8: "4.18.0-553.27.1.el8_10",
  rocky8: "4.18.0-553.27.1.el8_10",
  rhel9: "5.14.0-503.14.1.el9_5",
  rocky9: "5.14.0-503.14.1.el9_5",
};

const LONGEST_FIRST = Object.keys(KERNELS).toSorted((a, b) => b.length - a.length);

/** The parent image is known by its id alone; where neither it nor the image's id names a system, it is the first. */
export function operatingSystemOf({ imageId, configuration }: ImageContext): string {
  const named = `${configuration.parentImage} ${imageId}`.toLowerCase().replaceAll(/[-_.]/g, "");
  return LONGEST_FIRST.find((os) => named.includes(os)) ?? "alinux2";
}

/** What the tagging component writes down of what it finds installed, by the name of its tag. */
export function installedVersions(os: string, version: string, instanceType: string): Readonly<Record<string, string>> {
  return {
    kernel_version: KERNELS[os] ?? "",
    sudo_version: "1.9.5p2",
    lustre_version: "2.12.8",
    efa_version: "1.36.0",
    dcv_version: "2024.0-18131",
    slurm_version: version.startsWith("3.12.") ? "23.11.10" : "21.08.8",
    munge_version: "0.5.16",
    pmix_version: "5.0.3",
    // Only builds on instances with a GPU find these.
    ...(/^(p|g)\d/.test(instanceType) && { nvidia_version: "550.127.08", cuda_version: "12.4" }),
  };
}
