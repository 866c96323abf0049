import { accept, refuse } from './read.ts'
import type { Read } from './read.ts'
import type { Reading } from './reading.ts'

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/
const ROLE_NAME = /^[a-zA-Z_0-9+=,.@-]+$/

const accepted = 'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/SageMakerExecution'

/** The ARN of the role that SageMaker assumes to read the image and the model's artifacts. */
export function readExecutionRoleArn(text: string): Read<string> {
  if (ROLE_ARN.test(text)) {
    return text.length <= 2048
      ? accept(text)
      : refuse(`has ${text.length} characters`, `${accepted}, of 2048 characters at most`)
  }
  const session = /^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)/.exec(text)
  if (session !== null) {
    const [, partition, account, role] = session
    return refuse('is the ARN of a session, not of its role', accepted, `${partition}:iam::${account}:role/${role}`)
  }
  if (/^arn:aws[a-z-]*:iam::\d{12}:(?:user|group|policy|instance-profile)\//.test(text)) {
    return refuse('is the ARN of something else than a role', accepted)
  }
  if (ROLE_NAME.test(text)) {
    const wrong = `is a name, not an ARN (aws iam get-role --role-name ${text.slice(0, 64)} --query Role.Arn --output text tells it)`
    return { ok: false, refusals: [{ wrong, accepted, repeats: true }] }
  }
  return refuse('is not the ARN of a role', accepted)
}

/** Records that there is no role for a model that is created. */
export function requireRole(reading: Reading): void {
  reading.require(
    'execution-role-arn',
    'needed to create a model',
    'set it to the ARN of an IAM role that SageMaker may assume, such as arn:aws:iam::123456789012:role/SageMakerExecution',
  )
}
