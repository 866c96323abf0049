// Asks a live endpoint about three flowers whose kind is known. Fails when it errs, or when another version of the model answers.
//
//   ENDPOINT=iris MODEL_VERSION=v1.0.0 node smoke-test.mjs
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'

const { ENDPOINT: endpoint, MODEL_VERSION: version } = process.env
if (!endpoint) throw new Error('ENDPOINT is not set: it names the endpoint to be asked')

const flowers = [
  { measures: [5.1, 3.5, 1.4, 0.2], kind: 'setosa' },
  { measures: [6.0, 2.7, 4.2, 1.3], kind: 'versicolor' },
  { measures: [6.9, 3.1, 5.6, 2.3], kind: 'virginica' },
]

const answer = await new SageMakerRuntimeClient().send(
  new InvokeEndpointCommand({
    EndpointName: endpoint,
    ContentType: 'text/csv',
    Body: flowers.map(({ measures }) => measures.join(',')).join('\n'),
  }),
)
const { model, predictions } = JSON.parse(answer.Body.transformToString())

console.log(`${endpoint} answers with model ${model}`)
flowers.forEach(({ measures, kind }, i) => {
  const { class: guess, probability } = predictions[i]
  const verdict = guess === kind ? 'right' : `WRONG, it is ${kind}`
  console.log(`  [${measures.join(', ')}] → ${guess}, ${(100 * probability).toFixed(0)} % sure: ${verdict}`)
  if (guess !== kind) process.exitCode = 1
})
if (version && model !== version) {
  console.log(`  but version ${version} should answer`)
  process.exitCode = 1
}
