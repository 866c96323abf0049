import { HARDWARE_NAMES } from '../../src/images/hardware.ts'
import { regionsAt, wordsIn } from '../../src/images/image-table.ts'
import type { ImageLine, ImageTable, Release } from '../../src/images/image-table.ts'
import { PURPOSEFUL_DIFFERENCES } from './purposeful-differences.ts'

/** `docs/images.md`: everything in the table, for readers. */
export function printImagePage(table: ImageTable): string {
  const { sagemakerCore, deepLearningContainers } = table.sources
  const frameworks = Object.entries(table.frameworks)
  return `# AWS-provided images

The images that \`framework\` knows, for inference: ${frameworks.length} frameworks and built-in algorithms. The facts are of
the PyPI package sagemaker-core ${sagemakerCore.version} (${sagemakerCore.date}) and of the list in
[aws/deep-learning-containers](https://github.com/aws/deep-learning-containers/tree/${deepLearningContainers.commit}/docs/src/data)
(${deepLearningContainers.date}). This page is generated from them by \`scripts/generate-image-table.ts\`.

- \`framework-version\` takes a version as it stands here, or its beginning: \`2.6\` is the newest \`2.6.…\` and \`1.7\` is \`1.7-1\`. Where
  AWS has other spellings, they stand above the table. Without a version the newest that fits is taken, and a warning says which.
- \`python-version\` is needed where a version has images for several: \`py312\` or \`3.12\`.
- \`base-framework-version\` is what a Hugging Face image runs on: \`pytorch2.6.0\`, or \`2.6\` where that says enough.
- \`container-version\` chooses among several images of one version, by whole parts of the tag: \`lmi28.0.0\`, \`sdk2.29.1\`. Without it,
  the upper one is taken.
- The hardware is that of the instance type; a serverless endpoint has CPUs alone.
- In an image's name, \`{version}\` is the version and \`{asked}\` is what \`framework-version\` says, such as \`2.6\`.
- An image that is missing here is deployed by its URI, with \`image-uri\`.

<!-- prettier-ignore-start -->

${frameworks.map(([name, lines]) => frameworkSection(name, lines)).join('\n\n')}

## Other than the SageMaker Python SDK

The images are those that \`image_uris.retrieve\` of the SageMaker Python SDK gives for the scope \`inference\`, but for these:

${PURPOSEFUL_DIFFERENCES.map(({ name, why }) => `- **${name}**: ${why}`).join('\n')}

## Where they are

${Object.keys(table.places)
  .map((place) => `### ${place}\n\n${regionsAt(place, table).map(code).join(', ')}`)
  .join('\n\n')}

<!-- prettier-ignore-end -->
`
}

function frameworkSection(name: string, lines: readonly ImageLine[]): string {
  const aliases = lines.flatMap((line) => Object.entries(line.aliases ?? {}))
  const spellings = [...new Set(aliases.map(([alias, version]) => `${code(alias)} is ${version}`))]
  return [
    `## ${name}`,
    ...(spellings.length === 0 ? [] : ['', `Other spellings: ${spellings.join(', ')}.`]),
    '',
    '| Version | Python | Base | Hardware | Image | Where |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.flatMap(({ releases }) => releases.flatMap(releaseRows)),
  ].join('\n')
}

function releaseRows({ versions, python = '', base = '', not, at, images }: Release): readonly string[] {
  const but =
    not === undefined
      ? ''
      : ` but ${wordsIn(not)
          .map((family) => code(`ml.${family}`))
          .join(', ')}`
  return Object.entries(HARDWARE_NAMES).flatMap(([processor, hardware]) => {
    const image = Object.entries(images).find(([name]) => name === processor)?.[1]
    const what = `${hardware}${processor === 'gpu' ? but : ''}`
    const listed = wordsIn(versions).join(', ')
    return image === undefined
      ? []
      : [`| ${listed} | ${python} | ${base} | ${what} | ${code(image)} | [${at}](#${at}) |`]
  })
}

function code(text: string): string {
  return `\`${text}\``
}
