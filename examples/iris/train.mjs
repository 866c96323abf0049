// Trains a classifier (multinomial logistic regression) on the iris data, tests it on flowers that it has not seen, and writes
// it to model/model.json. Same data, same version, same bytes: nothing here depends on the clock or on chance.
//
//   MODEL_VERSION=v1.0.0 node train.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const SEED = 42
const HELD_OUT = 0.3
const EPOCHS = 500
const LEARNING_RATE = 0.3
const WEIGHT_DECAY = 0.001
const WORST_ACCEPTED_ACCURACY = 0.9

const version = process.env.MODEL_VERSION || 'dev'

const { features, classes, flowers } = readFlowers('iris.csv')
const { training, testing } = split(flowers, classes.length)
console.log(`${flowers.length} flowers: ${training.length} to learn from, ${testing.length} to be tested on`)

const model = { version, features, classes, ...train(training, classes.length) }
const accuracy = accuracyOf(model, testing)
console.log(`accuracy on flowers it has not seen: ${(100 * accuracy).toFixed(1)} %`)
printConfusion(model, testing)

if (accuracy < WORST_ACCEPTED_ACCURACY) {
  console.error(`not good enough to be deployed: ${WORST_ACCEPTED_ACCURACY} is asked for`)
  process.exit(1)
}
mkdirSync('model', { recursive: true })
writeFileSync('model/model.json', `${JSON.stringify({ ...model, accuracy: rounded(accuracy) }, null, 2)}\n`)
console.log(`written: model/model.json, version ${version}`)

/** Rows of a CSV file whose last column is the class: `{ measures: number[], label: index into classes }`. */
function readFlowers(file) {
  const [header, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const cells = rows.map((row) => row.split(','))
  const classes = [...new Set(cells.map((row) => row.at(-1)))]
  return {
    features: header.split(',').slice(0, -1),
    classes,
    flowers: cells.map((row) => ({ measures: row.slice(0, -1).map(Number), label: classes.indexOf(row.at(-1)) })),
  }
}

/** Holds the same share of every class out, chosen by the seed. */
function split(flowers, classCount) {
  const training = []
  const testing = []
  for (let label = 0; label < classCount; label++) {
    const ofClass = shuffle(
      flowers.filter((flower) => flower.label === label),
      SEED + label,
    )
    const heldOut = Math.round(ofClass.length * HELD_OUT)
    testing.push(...ofClass.slice(0, heldOut))
    training.push(...ofClass.slice(heldOut))
  }
  return { training, testing }
}

/** Fisher–Yates over a small seeded generator (mulberry32), so that every run splits the data alike. */
function shuffle(items, seed) {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
  }
  return shuffled
}

/** Full-batch gradient descent on the cross-entropy of standardised measures. Rounded, so that no machine's last bit shows. */
function train(flowers, classCount) {
  const columns = flowers[0].measures.map((_, column) => flowers.map((flower) => flower.measures[column]))
  const mean = columns.map((column) => rounded(average(column)))
  const deviation = columns.map((column, i) => rounded(Math.sqrt(average(column.map((x) => (x - mean[i]) ** 2)))))
  const weights = Array.from({ length: classCount }, () => mean.map(() => 0))
  const bias = weights.map(() => 0)
  const model = { mean, deviation, weights, bias }

  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const gradients = weights.map(() => ({ weights: mean.map(() => 0), bias: 0 }))
    let loss = 0
    for (const { measures, label } of flowers) {
      const x = standardise(model, measures)
      const probabilities = softmax(scores(model, x))
      loss -= Math.log(probabilities[label]) / flowers.length
      gradients.forEach((gradient, k) => {
        const error = (probabilities[k] - (k === label ? 1 : 0)) / flowers.length
        x.forEach((value, i) => (gradient.weights[i] += error * value))
        gradient.bias += error
      })
    }
    gradients.forEach((gradient, k) => {
      weights[k] = weights[k].map((w, i) => w - LEARNING_RATE * (gradient.weights[i] + WEIGHT_DECAY * w))
      bias[k] -= LEARNING_RATE * gradient.bias
    })
    if (epoch === 1 || epoch % 100 === 0) console.log(`  epoch ${String(epoch).padStart(3)}   loss ${loss.toFixed(4)}`)
  }
  return { mean, deviation, weights: weights.map((row) => row.map(rounded)), bias: bias.map(rounded) }
}

function standardise(model, measures) {
  return measures.map((x, i) => (x - model.mean[i]) / model.deviation[i])
}

function scores(model, x) {
  return model.weights.map((row, k) => row.reduce((sum, w, i) => sum + w * x[i], model.bias[k]))
}

function softmax(values) {
  const highest = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - highest))
  const sum = powers.reduce((a, b) => a + b)
  return powers.map((power) => power / sum)
}

function predict(model, measures) {
  const values = scores(model, standardise(model, measures))
  return values.indexOf(Math.max(...values))
}

function accuracyOf(model, flowers) {
  return average(flowers.map(({ measures, label }) => (predict(model, measures) === label ? 1 : 0)))
}

function printConfusion(model, flowers) {
  for (const [label, name] of model.classes.entries()) {
    const guesses = flowers.filter((flower) => flower.label === label).map(({ measures }) => predict(model, measures))
    const counts = model.classes
      .map((guess, k) => [guess, guesses.filter((g) => g === k).length])
      .filter(([, n]) => n > 0)
    console.log(`  ${name.padEnd(10)} taken for ${counts.map(([guess, n]) => `${guess} ${n}×`).join(', ')}`)
  }
}

function average(values) {
  return values.reduce((a, b) => a + b, 0) / values.length
}

function rounded(value) {
  return Number(value.toFixed(6))
}
