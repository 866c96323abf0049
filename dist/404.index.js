export const id = 404;
export const ids = [404];
export const modules = {

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);


// build/js/deployment/alarm-history.js
function partOf(alarm, since) {
	if (alarm.state === "ALARM") return "alarmed";
	return hasChanged(alarm, since) ? "changed" : "unmoved";
}
function wentOff(alarm, since) {
	return alarm.state === "ALARM" && hasChanged(alarm, since);
}
function hasChanged({ since: changedAt }, since) {
	return changedAt !== void 0 && changedAt >= since;
}
function alarmSentence(alarm, since) {
	const reason = alarm.reason === void 0 || alarm.reason === "" ? "" : ` CloudWatch says: ${alarm.reason}`;
	const when = alarm.since === void 0 ? "" : `, since ${momentOf$1(alarm.since, since)}`;
	switch (partOf(alarm, since)) {
		case "alarmed": return `The alarm ${alarm.name} is in ALARM${when}.${reason}`;
		case "changed": return `The alarm ${alarm.name} is ${alarm.state}${alarm.state === "OK" ? " again" : ""}${when}: it changed its state during the rollout.${reason}`;
		case "unmoved": return `The alarm ${alarm.name} is ${alarm.state}, and was before the rollout.`;
	}
}
function momentOf$1(at, since) {
	const minutes = Math.round(Math.abs(at - since) / 6e4);
	const distance = minutes === 0 ? "less than a minute" : `${minutes} min`;
	return `${new Date(at).toISOString().replace(/\.\d+Z$/, "Z")}, ${distance} ${at < since ? "before" : "after"} the rollout began`;
}

// build/js/deployment/known-causes/denial.js
function denialOf(action = String.raw`[\w-]+:\w+`, ending = "") {
	const sentence = String.raw`User: (?<principal>[^\s"\x60]+) is not authorized to perform:? (?<action>${action})`;
	const resource = String.raw`(?: on resource:? "?(?<resource>[^\s"\x60]+))?`;
	return new RegExp(`${sentence}${resource}${ending === "" ? "" : `[^]*?(?:${ending})`}`, "i");
}
function deniedAccess({ principal = "", action = "", resource }, where) {
	const { kind, name } = subjectOf(principal);
	const isExecutionRole = kind === "role" && where.executionRoles.some((arn) => arn.endsWith(`/${name}`));
	const allowed = allowedResource(resource);
	const who = isExecutionRole ? "the execution role" : "the caller";
	return {
		who,
		Who: who.replace("the", "The"),
		subject: name === "" ? "" : ` (${kind} ${name})`,
		onResource: resource === void 0 ? "" : ` on \`${resource.replace(/[.,;]$/, "")}\``,
		onAllowed: allowed === "*" ? "" : ` on \`${allowed}\``,
		statement: statementOf(action, allowed)
	};
}
function statementOf(action, resource, condition) {
	const statement = {
		Effect: "Allow",
		Action: action,
		Resource: resource,
		...condition && { Condition: condition }
	};
	return JSON.stringify(statement, void 0, 1).replaceAll(/\n */g, " ");
}
function subjectOf(principal) {
	const [, kind = "", path = ""] = /:(assumed-role|role|user)\/(\S+)$/.exec(principal) ?? [];
	const parts = path.split("/");
	return {
		kind: kind === "user" ? "user" : "role",
		name: (kind === "assumed-role" ? parts[0] : parts.at(-1)) ?? ""
	};
}
function allowedResource(resource = "*") {
	if (!resource.startsWith("arn:")) return "*";
	return resource.replace(/[.,;]$/, "").replace(/(:(?:model|endpoint-config)\/\S+)-[0-9a-f]{12}(?:-[0-9a-f]{4})?$/, "$1-*").replace(/(:log-group:[^:]+):.*$/, "$1:*");
}

// build/js/deployment/evidence-in-words.js
const NOTHING = {
	sentences: [],
	remedies: []
};
function tailsOf(evidence) {
	return (evidence?.logs ?? []).flatMap(({ tails }) => tails.kind === "found" ? tails.value : []).filter(({ lines }) => lines.length > 0);
}
function phasesInWords(phases) {
	return Object.entries(phases).map(([name, { status, message }]) => `Variant ${name} had come as far as ${status}${message === void 0 ? "." : `: ${message}`}`);
}
function logsInWords({ logs, since }, { region, endpointName, isOver }) {
	const readYourself = `Read the containers’ log: aws logs tail /aws/sagemaker/Endpoints/${endpointName} --region ${region} --since ${momentOf(since)}`;
	if (logs.length === 0) return {
		sentences: [],
		remedies: [readYourself]
	};
	const silent = logs.filter(({ tails }) => tails.kind === "absent").map(({ variantName }) => variantName);
	const started = logs.filter(({ tails }) => tails.kind === "found" && tails.value.every(({ lines }) => lines.length === 0));
	const sentences = [...silent.length === 0 ? [] : [silence(silent.join(" or "), isOver)], ...started.map(({ variantName }) => nothingYet(variantName))];
	for (const { tails } of logs) {
		if (tails.kind !== "denied" && tails.kind !== "unanswered") continue;
		const permission = tails.kind === "denied" ? [permissionToRead(tails.message)] : [];
		const network = tails.kind === "unanswered" && tails.isLate === true ? [wayToLogs(region)] : [];
		const words = `The containers’ log could not be read: ${tails.message}`;
		return {
			sentences: [...sentences, words],
			remedies: [
				...permission,
				...network,
				readYourself
			]
		};
	}
	return {
		sentences,
		remedies: started.length > 0 ? [readYourself] : []
	};
}
function alarmsInWords({ alarms, since }) {
	if (alarms === void 0 || alarms.states.kind === "not-applicable") return NOTHING;
	const { names, states } = alarms;
	const listed = names.join(", ");
	switch (states.kind) {
		case "found": {
			const missing = names.filter((name) => !states.value.some((alarm) => alarm.name === name));
			return {
				sentences: [...states.value.toSorted((a, b) => rankOf$1(partOf(a, since)) - rankOf$1(partOf(b, since))).map((alarm) => alarmSentence(alarm, since)), ...missing.map((name) => `There is no alarm ${name} any more.`)],
				remedies: []
			};
		}
		case "denied": return {
			sentences: [`The alarms that watched the rollout (${listed}) could not be looked at: ${states.message}`],
			remedies: [`Allow the caller \`cloudwatch:DescribeAlarms\`, so that the next failure shows their state: ${statementOf("cloudwatch:DescribeAlarms", "*")}`]
		};
		case "absent":
		case "unanswered": return {
			sentences: [`The alarms that watched the rollout (${listed}) could not be looked at: ${states.message}`],
			remedies: []
		};
	}
}
function isAlarmed({ alarms, since }) {
	return alarms?.states.kind === "found" && alarms.states.value.some((alarm) => wentOff(alarm, since));
}
function silence(variants, isOver) {
	return isOver ? `There is no log of this rollout by variant ${variants}: its containers never ran, or printed nothing, or the execution role may not write logs.` : `So far there is no log of this rollout by variant ${variants}: its containers do not run yet, or print nothing.`;
}
function momentOf(at) {
	return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
function nothingYet(variant) {
	return `A container of variant ${variant} was started, and none of its log has arrived: it printed nothing yet, or CloudWatch Logs is late.`;
}
function wayToLogs(region) {
	return `If the runner is in a VPC without a way to the internet, give that an endpoint for CloudWatch Logs (\`com.amazonaws.${region}.logs\`), so that the next failure shows the containers’ last lines.`;
}
function rankOf$1(part) {
	return [
		"alarmed",
		"changed",
		"unmoved"
	].indexOf(part);
}
function permissionToRead(message) {
	const resource = allowedResource(denialOf().exec(message)?.groups?.["resource"]);
	return `Allow the caller \`logs:DescribeLogStreams\` and \`logs:GetLogEvents\`, so that the next failure shows the containers’ last lines: ${statementOf(["logs:DescribeLogStreams", "logs:GetLogEvents"], resource)}`;
}

// build/js/deployment/known-causes/access.js
const DENIED_PAGE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html";
const ROLES_PAGE = "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html";
const UNAUTHORISED = "User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform:";
const TRUST = "Let its trust policy allow `sts:AssumeRole` to the service principal `sagemaker.amazonaws.com`.";
function deniedBy(id, { policy, explicitly, whose, remedy }) {
	return {
		id,
		words: `${UNAUTHORISED} sagemaker:CreateModel with an explicit deny in a ${explicitly}`,
		pattern: denialOf(void 0, `with an explicit deny in an? ${policy}|because no ${policy} allows`),
		derive: deniedAccess,
		cause: `${whose} denies $who$subject \`$action\`$onResource. What the role’s own policies allow does not count against it.`,
		remedies: [remedy],
		link: DENIED_PAGE
	};
}
const ACCESS_CAUSES = [
	deniedBy("organisation-policy", {
		policy: "(?:service|resource) control policy",
		explicitly: "service control policy",
		whose: "A policy of the AWS organisation (SCP or RCP)",
		remedy: "Ask who administers the AWS organisation: nothing that is allowed in this account helps. Often a region, an instance type or a missing tag is what the policy denies."
	}),
	deniedBy("permissions-boundary", {
		policy: "permissions boundary",
		explicitly: "permissions boundary",
		whose: "A permissions boundary",
		remedy: "Allow `$action` in the permissions boundary that is set on it, too."
	}),
	deniedBy("session-policy", {
		policy: "session policy",
		explicitly: "session policy",
		whose: "The policy of the session",
		remedy: "Allow `$action` in `inline-session-policy` or `managed-session-policies` of aws-actions/configure-aws-credentials, too, or leave them out."
	}),
	deniedBy("vpc-endpoint-policy", {
		policy: "VPC endpoint policy",
		explicitly: "VPC endpoint policy",
		whose: "The policy of the VPC endpoint through which the runner reaches AWS",
		remedy: "Allow `$action` in the policy of that VPC endpoint."
	}),
	deniedBy("resource-policy", {
		policy: "resource-based policy",
		explicitly: "resource-based policy",
		whose: "The policy of the resource itself (key, repository, bucket, model package group)",
		remedy: "Let the policy of the resource allow `$action` to it; the owner of the resource can change that policy."
	}),
	{
		id: "explicit-deny",
		words: `${UNAUTHORISED} sagemaker:CreateEndpointConfig with an explicit deny in an identity-based policy`,
		pattern: denialOf(void 0, "with an explicit deny"),
		derive: deniedAccess,
		cause: "A policy of $who$subject denies `$action`$onResource explicitly: a statement with `\"Effect\": \"Deny\"`, which no permission overrules.",
		remedies: ["Find that statement in its policies. Often a condition of it is what the request does not meet."],
		link: DENIED_PAGE
	},
	{
		id: "pass-role",
		words: `${UNAUTHORISED} iam:PassRole on resource: arn:aws:iam::123456789012:role/SageMakerExecution because no identity-based policy allows the iam:PassRole action`,
		pattern: denialOf("iam:PassRole"),
		derive: (groups, where) => ({
			...deniedAccess(groups, where),
			statement: statementOf("iam:PassRole", groups["resource"] ?? "*", { StringEquals: { "iam:PassedToService": "sagemaker.amazonaws.com" } })
		}),
		cause: "The caller$subject may not pass the execution role to SageMaker.",
		remedies: ["Allow the caller `iam:PassRole` on the execution role: $statement"],
		link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"
	},
	{
		id: "kms-permission",
		words: `${UNAUTHORISED} kms:CreateGrant on resource: arn:aws:kms:eu-west-1:123456789012:key/1234 because no identity-based policy allows the kms:CreateGrant action`,
		pattern: denialOf(String.raw`kms:\w+`),
		derive: deniedAccess,
		cause: "$Who$subject may not use the KMS key: `$action`$onResource.",
		remedies: ["Allow $who `$action` on the key: $statement", "The key’s own policy must allow it as well, or leave it to IAM policies; for a volume’s key (`KmsKeyId`) the caller needs `kms:CreateGrant`, for an artifact the execution role needs `kms:Decrypt`."],
		link: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"
	},
	{
		id: "missing-permission",
		words: `${UNAUTHORISED} sagemaker:CreateModel on resource: arn:aws:sagemaker:eu-west-1:123456789012:model/churn-0a1b2c3d4e5f because no identity-based policy allows the sagemaker:CreateModel action`,
		pattern: denialOf(),
		derive: deniedAccess,
		cause: "$Who$subject lacks a permission: `$action`$onResource.",
		remedies: ["Allow $who `$action`$onAllowed: $statement"],
		link: DENIED_PAGE
	},
	{
		id: "named-permission",
		words: "Unable to access resources in your VPC. Please check if you have ec2:CreateNetworkInterface permission. You are not authorized to perform this operation. Encoded authorization failure message: mR08NOyRPjVfde9BZ",
		pattern: /check (?:if|that|whether) you have (?:the )?(?<action>[\w-]{1,60}:\w{1,80}) permission/i,
		derive: ({ action = "" }) => ({ statement: statementOf(action, "*") }),
		cause: "The execution role, or the caller, lacks the permission `$action`.",
		remedies: ["Allow it to the execution role, which SageMaker uses for a `VpcConfig`; if that has it, to the caller: $statement"],
		link: ROLES_PAGE
	},
	{
		id: "encoded-denial",
		words: "You are not authorized to perform this operation. Encoded authorization failure message: mR08NOyRPjVfde9BZ_4YPDcmtO8Ojb5O9HlyX9Vxc2kKmx6Z1rwWuiGVK8",
		pattern: /Encoded authorization failure message:? [\w-]+/i,
		cause: "The caller, or the execution role, lacks a permission that AWS names in encoded form only.",
		remedies: ["Decode the message with `aws sts decode-authorization-message --encoded-message …`, which needs `sts:DecodeAuthorizationMessage`: it names the action and the resource."],
		link: "https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html"
	},
	{
		id: "tag-policy",
		words: "The tag policy does not allow the specified value for the following tag key: 'cost-centre'.",
		pattern: /tag policy does not allow\b(?:[^]{0,80}tag key:? ["'“]?(?<key>[\w+\-=._:/@]+))?/i,
		cause: "A tag policy of the AWS organisation does not allow one of the `tags`.",
		remedies: ["Give the tag the value, or the spelling, that the organisation’s tag policy demands."],
		link: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies.html"
	},
	{
		id: "role-not-assumable",
		words: "Could not assume role arn:aws:iam::123456789012:role/SageMakerExecution. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com' to assume the role.",
		pattern: /Could not assume role/i,
		cause: "SageMaker cannot assume the execution role: there is no such role, or its trust policy does not allow it.",
		remedies: ["Check that the role in `execution-role-arn` exists.", TRUST],
		link: ROLES_PAGE
	},
	{
		id: "role-invalid",
		words: "The execution role ARN \"arn:aws:iam::123456789012:role/Admin\" is invalid. Please ensure that the role exists and that its trust relationship policy allows the action \"sts:AssumeRole\" for the service principal \"sagemaker.amazonaws.com\".",
		pattern: /execution role ARN "?(?<role>[^\s"`]+)"? is invalid/i,
		cause: "SageMaker cannot assume the execution role $role: there is no such role, or its trust policy does not allow it.",
		remedies: ["Check the account and the name in `execution-role-arn`: the role’s path belongs to it.", TRUST],
		link: ROLES_PAGE
	},
	{
		id: "kms-key",
		words: "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.",
		pattern: /ciphertext refers to a customer master key|\bKMS\b[^.]{0,120}\b(?:is disabled|pending deletion|does not exist|not found|access(?: was)? denied)|:key\/[\w-]+ is (?:disabled|pending deletion)/i,
		cause: "The KMS key cannot be used: it is disabled, deleted or in another region, or its policy does not allow it.",
		remedies: ["Check the key’s state and region.", "Let the key’s policy allow the execution role `kms:Decrypt` and the caller `kms:CreateGrant`."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html"
	}
];

// build/js/deployment/known-causes/capacity.js
const QUOTAS = "https://docs.aws.amazon.com/sagemaker/latest/dg/regions-quotas.html";
const PRODUCTION_VARIANT = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html";
const INCREASE = "Request an increase of “$quota” in Service Quotas: https://$region.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas";
const ELSEWHERE = [
	"Deploy again later.",
	"Name several instance types for the variant (`InstancePools` in `endpoint-config`), so that SageMaker takes what there is.",
	"Use another `instance-type`, or another region."
];
function quotaOf(unit) {
	const amount = (name) => String.raw`(?<${name}>\d+(?:\.\d+)?) ${unit}`;
	const sentence = String.raw`service limit '(?<quota>[^'\x60]+)' is ${amount("limit")}`;
	return new RegExp(`${sentence}, with current utilization of ${amount("used")} and a request delta of ${amount("more")}`, "i");
}
const CAPACITY_CAUSES = [
	{
		id: "quota",
		words: "The account-level service limit 'ml.g5.xlarge for endpoint usage' is 1 Instances, with current utilization of 1 Instances and a request delta of 2 Instances. Please use AWS Service Quotas to request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.",
		pattern: quotaOf("Instances?"),
		cause: "The account’s quota “$quota” is too low: it allows $limit, $used are in use, and $more more were requested.",
		remedies: [INCREASE, "Or request fewer or other instances, or free some."],
		updateRemedies: [INCREASE, "An update needs quota for the old and the new instances at once: request fewer or other instances, free some, or roll out in batches (`deployment-strategy: rolling`)."],
		link: QUOTAS
	},
	{
		id: "quota-of-account",
		words: "The account-level service limit 'Maximum total concurrency that can be allocated across all serverless endpoints' is 10 None, with current utilization of 5 None and a request delta of 20 None. Please contact AWS support to request an increase for this limit.",
		pattern: quotaOf(String.raw`\w+`),
		cause: "The account’s quota “$quota” is too low: it allows $limit, $used are in use, and $more more were requested.",
		remedies: [INCREASE, "Or request less, or free what is no longer needed."],
		link: QUOTAS
	},
	{
		id: "zones",
		words: "Unable to locate at least 2 availability zone(s) with the requested instance type ml.p4d.24xlarge that overlap with SageMaker subnets.",
		pattern: /Unable to locate at least \d+ availability zones?(?:\(s\))? with the requested instance type/i,
		cause: "This instance type is offered in too few Availability Zones of the region, or of the model’s subnets.",
		remedies: ["Use another `instance-type`, other subnets in `VpcConfig`, or another region."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html"
	},
	{
		id: "capacity",
		words: "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time. Consider configuring InstancePools in your EndpointConfig with multiple instance types for priority-based fallback to improve capacity availability.",
		pattern: /InsufficientInstanceCapacity|CapacityError|Unable to provision requested ML compute capacity/i,
		cause: "AWS has no free capacity of this instance type in the region at the moment. A higher quota would not help.",
		remedies: ELSEWHERE,
		updateRemedies: [...ELSEWHERE, "An update in batches (`deployment-strategy: rolling`) needs fewer instances at once."],
		link: PRODUCTION_VARIANT
	},
	{
		id: "instance-type-unknown",
		words: "1 validation error detected: Value 'ml.t3.medium' at 'productionVariants.1.member.instanceType' failed to satisfy constraint: Member must satisfy enum value set: [ml.r5d.12xlarge, ml.r5.12xlarge]",
		pattern: /Value '(?<type>[\w.-]*)' at '[\w.]*instanceType' failed to satisfy/i,
		cause: "SageMaker hosts nothing on instances of the type $type: training, notebooks and EC2 have types of their own.",
		remedies: ["Choose an `instance-type` of those for hosting."],
		link: PRODUCTION_VARIANT
	},
	{
		id: "instance-type-region",
		words: "The requested instance type ml.p5.48xlarge is not supported in this region.",
		pattern: /instance type\b[^.]{0,60}(?:\.[^.]{0,60}){0,2}\bnot (?:supported|available|offered)\b/i,
		cause: "This instance type is not offered for hosting in $region.",
		remedies: ["Use another `instance-type`, or another region."],
		link: QUOTAS
	}
];

// build/js/deployment/known-causes/endpoint.js
const SCALING = "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-update.html";
const COMPONENTS = "https://docs.aws.amazon.com/sagemaker/latest/dg/realtime-endpoints-deploy-models.html";
const EXCLUSIONS = "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html";
const UPDATE = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html";
const CONFIG = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html";
const ANOTHER_ENDPOINT = "Deploy to another `endpoint-name`, or delete the endpoint first, which interrupts the service.";
const ALONE$1 = "Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run the job again.";
const ENDPOINT_CAUSES = [
	{
		id: "async-removal",
		words: "The AsyncInferenceConfig parameter cannot be removed from this endpoint churn. To change the endpoint from asynchronous to real-time inference, create a new endpoint.",
		pattern: /AsyncInferenceConfig parameter cannot be removed/i,
		cause: "AWS does not let an asynchronous endpoint become a real-time one.",
		remedies: [ANOTHER_ENDPOINT],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html"
	},
	{
		id: "to-serverless",
		words: "Updating a real-time endpoint to a serverless endpoint is not supported.",
		pattern: /\breal-?time\b[^.]{0,80}\bto\b[^.]{0,30}\bserverless\b|serverless endpoint\b[^.]{0,60}\bnot supported/i,
		cause: "AWS does not let an endpoint on instances become a serverless one.",
		remedies: [ANOTHER_ENDPOINT],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-update-delete.html"
	},
	{
		id: "serverless-excluded",
		words: "VPC configuration is not supported for Serverless Inference.",
		pattern: /not supported for serverless/i,
		cause: "A serverless endpoint cannot have that.",
		remedies: ["Leave out what AWS names, or use an `instance-type` in place of `serverless-config`."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html"
	},
	{
		id: "managed-instance-scaling",
		words: "ManagedInstanceScaling is only supported for inference component endpoints.",
		pattern: /ManagedInstanceScaling is (?:only|not) supported/i,
		cause: "`ManagedInstanceScaling` is for variants that run inference components, and this one runs a model.",
		remedies: ["Leave `ManagedInstanceScaling` out of `endpoint-config` and let Application Auto Scaling scale the variant."],
		link: COMPONENTS
	},
	{
		id: "scaled-variant",
		words: "The variant(s) \"[AllTraffic]\" must be deregistered as scalable targets with AWS Auto Scaling before they can be removed or have their instance type updated.",
		pattern: /\bscalable targets? with (?:AWS |Application )?Auto ?Scaling/i,
		cause: "A variant is a scalable target of Application Auto Scaling: as long as it is one, it can neither be removed nor get other instances.",
		remedies: ["Deregister it, deploy, and register it again. That deletes its scaling policies, so note them first: aws application-autoscaling describe-scaling-policies --region $region --service-namespace sagemaker", "Or keep name and instance type of the variant."],
		link: SCALING
	},
	{
		id: "scaled-endpoint-deletion",
		words: "An Application AutoScaling scalable target exists for a variant being deleted, and the IAM identity used to invoke DeleteEndpoint does not have application-autoscaling:DeregisterScalableTarget permission to deregister the scalable target.",
		pattern: /application-autoscaling:DeregisterScalableTarget/i,
		cause: "A variant of the endpoint is registered with Application Auto Scaling, and the caller may not deregister it.",
		remedies: ["Allow the caller `application-autoscaling:DeregisterScalableTarget`, or deregister the scalable target first: { \"Effect\": \"Allow\", \"Action\": \"application-autoscaling:DeregisterScalableTarget\", \"Resource\": \"*\" }"],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-delete-with-scaling.html"
	},
	{
		id: "burstable-scaling",
		words: "You cannot register a variant with ml.t2.medium instance type as a scalable target. This is because the burstable performance of these instances can lead to unpredictable behavior with Auto Scaling.",
		pattern: /cannot register a variant with (?<type>[\w.-]+) instance type/i,
		cause: "Variants on burstable instances ($type) cannot be scaled automatically.",
		remedies: ["Use another `instance-type`, e.g. `ml.m5.large`, or leave the scaling out."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-prerequisites.html"
	},
	{
		id: "components-on-endpoint",
		words: "Cannot delete endpoint with inference component associated. Please delete inference component and try it again.",
		pattern: /Cannot delete endpoint with inference component/i,
		cause: "Inference components are on the endpoint.",
		remedies: ["Delete the endpoint’s inference components, then deploy again: aws sagemaker list-inference-components --region $region --endpoint-name-equals $endpointName"],
		link: COMPONENTS
	},
	{
		id: "base-component",
		words: "Inference component llama is a base inference component for one or more associated inference components, and cannot be deleted.",
		pattern: /is a base inference component/i,
		cause: "Other inference components (adapters) are built on this one.",
		remedies: ["Delete the adapters first, then the base."],
		link: COMPONENTS
	},
	{
		id: "component-busy",
		words: "Cannot update inference component llama while it is in state UPDATE_RC_IN_PROGRESS",
		pattern: /inference component\b[^.]{0,160}_IN_PROGRESS\b/i,
		cause: "The inference component is being changed, perhaps by its own scaling.",
		remedies: ["Run the job again in a few minutes."],
		link: COMPONENTS
	},
	{
		id: "name-taken",
		words: "Cannot create already existing endpoint \"arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn\".",
		pattern: /Cannot create already existing endpoint "/i,
		cause: "The name is taken by an endpoint that the caller cannot see. Names are unique in an account and region, whatever their case.",
		remedies: ["Allow the caller to describe that endpoint, or use another `endpoint-name`."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html"
	},
	{
		id: "config-missing",
		words: "Could not find endpoint configuration \"arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/churn\".",
		pattern: /Could not find endpoint[ -]config(?:uration)? "?(?<name>[^\s"`]+)/i,
		cause: "SageMaker does not find the endpoint config $name: somebody deleted it, or it was made elsewhere.",
		remedies: [ALONE$1, "If it is the one that the endpoint is on, create it again as it was: SageMaker refuses every update without it."],
		link: UPDATE
	},
	{
		id: "model-missing",
		words: "Could not find model \"arn:aws:sagemaker:eu-west-1:123456789012:model/churn\".",
		pattern: /Could not find model "?(?<name>[^\s"`]+)/i,
		cause: "SageMaker does not find the model $name: somebody deleted it, or it is in another account or region.",
		remedies: ["Check `model-name`, `ModelName` in `endpoint-config` and `aws-region`.", ALONE$1],
		link: CONFIG
	},
	{
		id: "component-missing",
		words: "Could not find inference component \"arn:aws:sagemaker:eu-west-1:123456789012:inference-component/llama\".",
		pattern: /Could not find inference component "?(?<name>[^\s"`]+)/i,
		cause: "SageMaker does not find the inference component $name: somebody deleted it.",
		remedies: [ALONE$1],
		link: COMPONENTS
	},
	{
		id: "alarm-missing",
		words: "The CloudWatch alarm(s) [churn-errors] of the auto-rollback configuration could not be found. Please ensure that they exist and that the execution role is allowed to perform cloudwatch:DescribeAlarms.",
		pattern: /\balarm(?:s|\(s\))?\b[^.]{0,120}\b(?:not be found|not found|do not exist|does not exist)\b/i,
		cause: "An alarm in `rollback-alarms` does not exist in $region, or the execution role may not look at it.",
		remedies: ["Create the alarm before the deployment, in $region.", "Allow the execution role `cloudwatch:DescribeAlarms`: { \"Effect\": \"Allow\", \"Action\": \"cloudwatch:DescribeAlarms\", \"Resource\": \"*\" }"],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-configuration.html"
	},
	{
		id: "guardrail-excluded",
		words: "RollingUpdatePolicy is not supported for multi-variant endpoints.",
		pattern: /(?:guardrails?|UpdatePolicy|DeploymentConfig)\b[^.]{0,60}\bnot supported\b|must have the same variant names/i,
		cause: "This endpoint cannot be rolled out by the chosen `deployment-strategy`.",
		remedies: ["Serverless endpoints have no strategy; `rolling` needs a single variant; and variants keep their names.", "Leave `deployment-strategy` out to shift all traffic at once."],
		link: EXCLUSIONS
	},
	{
		id: "environment-invalid",
		words: "1 validation error detected: Value '{my-name=x}' at 'primaryContainer.environment' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: [a-zA-Z_][a-zA-Z0-9_]*]",
		pattern: /' at '[\w.]*environment(?:\.[\w.-]+)?' failed to satisfy/i,
		cause: "AWS does not accept a name or a value of the container’s `environment`.",
		remedies: ["Names have letters, digits and underscores and do not begin with a digit; names and values have 1,024 characters at most, all together 32 KB."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html"
	},
	{
		id: "validation",
		words: "1 validation error detected: Value '***' at 'executionRoleArn' failed to satisfy constraint: Member must satisfy regular expression pattern: ^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$",
		pattern: /validation errors? detected:[^]*? at '(?<path>[\w.]+)' failed to satisfy constraint/i,
		cause: "AWS does not accept the value of `$path`.",
		remedies: ["Mend the value: AWS names the rule that it breaks."],
		link: CONFIG
	}
];

// build/js/deployment/known-causes/image.js
const POLICIES = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html";
const SERVERLESS = "https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html";
const PULL = "Allow the execution role `ecr:GetDownloadUrlForLayer`, `ecr:BatchGetImage` and `ecr:BatchCheckLayerAvailability` on the repository, and `ecr:GetAuthorizationToken`.";
const OTHER_ACCOUNT = "If the repository is in another account, let its policy allow the execution role the same.";
const IMAGE_CAUSES = [
	{
		id: "image-other-region",
		words: "Region of \"763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-inference:2.6-cpu-py312\" does not match expected region of eu-west-1. Cross region ECR image pulls are not allowed.",
		pattern: /does not match expected region of (?<expected>[\w-]+)|Cross region ECR image pulls are not allowed/i,
		cause: "The image is in another region than the endpoint, and SageMaker pulls images from its own region only.",
		remedies: ["Push the image to a repository in $region (ECR can replicate), and name that one in `image-uri`.", "For an image that AWS provides, give `framework` and `framework-version` in place of `image-uri`: they find the one of the region."],
		link: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html"
	},
	{
		id: "image-oci-manifest",
		words: "Unsupported manifest media type application/vnd.oci.image.index.v1+json for image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1. Ensure that valid manifest media type is used for specified image.",
		pattern: /Unsupported manifest media type(?: (?<type>[\w.+/-]+))?/i,
		cause: "The image has an OCI manifest or is an index of several images, which SageMaker does not accept.",
		remedies: ["Build a single Docker image: `docker buildx build --platform linux/amd64 --provenance=false --output type=docker …`; then push it again."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html"
	},
	{
		id: "image-not-ecr",
		words: "Using non-ECR image \"python:3.12\" without Vpc repository access mode is not supported.",
		pattern: /Using non-ECR image/i,
		cause: "SageMaker pulls images from Amazon ECR only, unless the model’s VPC gives it access to another registry.",
		remedies: ["Push the image to a private repository in Amazon ECR and set `image-uri` to it."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html"
	},
	{
		id: "image-missing",
		words: "Requested image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v9 not found.",
		pattern: /Requested image \S+ not found|ECR image "?\S+ is invalid/i,
		cause: "There is no such image.",
		remedies: ["Check the account, region, repository and tag in `image-uri`, and that the image is pushed before this step."],
		link: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push.html"
	},
	{
		id: "image-other-account-serverless",
		words: "The container image URI is not a prebuilt SageMaker algorithm or deep learning image, or the bring-your-own container image URI does not reside in an Amazon ECR repository within the same AWS account creating the endpoint.",
		pattern: /container image URI is not a prebuilt SageMaker|does not reside in an Amazon ECR repository within the same/i,
		cause: "A serverless endpoint takes its image from the account’s own ECR, or one that AWS provides.",
		remedies: ["Push the image to a repository in the endpoint’s account, or use an `instance-type`."],
		link: SERVERLESS
	},
	{
		id: "image-too-large",
		words: "Image size 12704675783 is greater than supported size 10737418240",
		pattern: /Image size (?<size>\d+) is greater than (?:the )?supported size (?<most>\d+)/i,
		derive: ({ size = "", most = "" }) => ({
			sizeInGB: inGB(size),
			mostInGB: inGB(most)
		}),
		cause: "The image is too large for a serverless endpoint: it has $sizeInGB GB, and $mostInGB GB are the most.",
		remedies: ["Make the image smaller, e.g. in several build stages, or use an `instance-type`."],
		link: SERVERLESS
	},
	{
		id: "image-repository-policy",
		words: "The repository of your image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1 does not grant ecr:GetDownloadUrlForLayer, ecr:BatchGetImage, ecr:BatchCheckLayerAvailability permission to sagemaker.amazonaws.com service principal.",
		pattern: /does not grant ecr:/i,
		cause: "The policy of the image’s repository does not let SageMaker in.",
		remedies: ["Let the repository’s policy allow `ecr:GetDownloadUrlForLayer`, `ecr:BatchGetImage` and `ecr:BatchCheckLayerAvailability` to the service principal `sagemaker.amazonaws.com`, or to the execution role.", PULL],
		link: POLICIES
	},
	{
		id: "image-denied",
		words: "The role 'arn:aws:iam::123456789012:role/SageMakerExecution' does not have BatchGetImage permission for the image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:v1'.",
		pattern: /does not have (?:ecr:)?\w+ permissions? (?:for|on|to) the (?:image|repository)/i,
		cause: "The execution role may not pull the image.",
		remedies: [PULL, OTHER_ACCOUNT],
		link: POLICIES
	},
	{
		id: "image-lost",
		words: "Please make sure all images included in the model for the production variant AllTraffic exist, and that the execution role used to create the model has permissions to access them.",
		pattern: /make sure all images included in the model/i,
		cause: "SageMaker cannot pull the image: it was deleted since, or the execution role may not pull it.",
		remedies: [
			"Check that the image still exists: lifecycle policies of the repository delete images, those in use as well.",
			PULL,
			OTHER_ACCOUNT
		],
		link: POLICIES
	}
];
function inGB(bytes) {
	return (Number(bytes) / 2 ** 30).toFixed(1).replace(/\.0$/, "");
}

// build/js/deployment/known-causes/known-cause.js
const LONGEST_WORDS = 4e3;
function beginningOf(text, limit) {
	return text.length <= limit ? text : text.slice(0, text.slice(0, limit + 1).search(/(?<!\S)\S*$/));
}
function explain(causes, words, where) {
	const beginning = beginningOf(words, LONGEST_WORDS);
	const known = causes.find(({ pattern }) => pattern.test(beginning));
	return known && filledIn(known, words, where);
}
function filledIn(known, words, where) {
	const groups = given(known.pattern.exec(beginningOf(words, LONGEST_WORDS))?.groups);
	const { region, endpointName } = where;
	const values = {
		region,
		endpointName,
		...groups,
		...known.derive?.(groups, where)
	};
	const filled = (template) => template.replaceAll(/\$(\w+)/g, (whole, name) => values[name] ?? whole);
	const { id, cause, link, isLogged = false } = known;
	const remedies = (where.isUpdate === true ? known.updateRemedies : void 0) ?? known.remedies;
	return {
		id,
		cause: filled(cause),
		remedies: [...remedies, ...link === void 0 ? [] : [`See ${link}`]].map(filled),
		isLogged
	};
}
function given(groups = {}) {
	return Object.fromEntries(Object.entries(groups).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}

// build/js/deployment/known-causes/model-data.js
const LOADING = "https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html";
const REGISTRY = "https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy.html";
const READABLE = "Allow the execution role `s3:GetObject` on it, `s3:ListBucket` on its bucket and, if it is encrypted, `kms:Decrypt` on its key.";
const MODEL_DATA_CAUSES = [
	{
		id: "model-data-inaccessible",
		words: "Could not access model data at s3://models/churn/model.tar.gz. Please ensure that the role \"arn:aws:iam::123456789012:role/SageMakerExecution\" exists and that its trust relationship policy allows the action \"sts:AssumeRole\" for the service principal \"sagemaker.amazonaws.com\". Also ensure that the role has \"s3:GetObject\" permissions and that the object is located in eu-west-1. If your Model uses multiple models or uncompressed models, please ensure that the role has \"s3:ListBucket\" permission.",
		pattern: /Could not (?:access|find) model data/i,
		cause: "SageMaker cannot read the model artifact with the execution role: it does not exist, is in another region, or the role may not read it (in most cases the role itself is right).",
		remedies: [
			"Check that `model-data-url` exists and that its bucket is in $region.",
			READABLE,
			"A bucket of another account must allow the execution role in its own policy."
		],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"
	},
	{
		id: "model-data-download",
		words: "Failed to download model data for container \"container_1\" from URL: \"s3://models/churn/model.tar.gz\". Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the object.",
		pattern: /Failed to download model data/i,
		cause: "SageMaker could not download the model artifact to the instance: it was deleted since, the execution role may not read it, or, in a VPC, there is no way to S3.",
		remedies: [
			"Check that `model-data-url` still exists. A prefix ends in `/` and holds no empty “folder” objects.",
			READABLE,
			"With a `VpcConfig`, give the VPC a gateway endpoint for S3."
		],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html"
	},
	{
		id: "model-data-archive",
		words: "Failed to extract model data archive from URL \"s3://models/churn/model.tar.gz\" for container \"container_1\". Please ensure that the object located at the URL is a valid tar.gz archive.",
		pattern: /(?:extract|decompress|unpack|untar)\w*\b[^.]{0,40}\bmodel data|valid tar\.gz archive/i,
		cause: "The model artifact is no gzip-compressed tar archive, whatever its name.",
		remedies: ["Pack it anew: `tar -czf model.tar.gz -C <folder> .`; then check with `tar -tzf model.tar.gz`."],
		link: LOADING
	},
	{
		id: "serverless-model-data-source",
		words: "Model with containers that use ModelDataSource is not supported for Serverless Inference.",
		pattern: /\bModelDataSource\b[^.]{0,40}\bnot supported for serverless/i,
		cause: "A serverless endpoint takes its model from one `.tar.gz` only, not from a prefix.",
		remedies: ["Give `model-data-url` a `.tar.gz`, or use an `instance-type`."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html"
	},
	{
		id: "package-missing",
		words: "ModelPackage arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3 does not exist.",
		pattern: /ModelPackage(?:Group)? (?<package>[^\s"`]+) does not exist/i,
		cause: "There is no such model package: $package.",
		remedies: ["Check name, version, account and region in `model-package-name`."],
		link: REGISTRY
	},
	{
		id: "package-unapproved",
		words: "Model Package arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/2 cannot be deployed: its ModelApprovalStatus is PendingManualApproval, and must be Approved.",
		pattern: /Model ?Package\b[^.]{0,400}\b(?:ModelApprovalStatus|not (?:been )?approved|must be Approved)/i,
		cause: "The model package is not approved, and only approved ones can be deployed.",
		remedies: ["Approve the version in the Model Registry, or name another one in `model-package-name`."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-approve.html"
	},
	{
		id: "package-or-image",
		words: "Specify one of either Image and Model Data URL or ModelPackageName in container definition.",
		pattern: /Specify one of either Image and Model Data URL or ModelPackageName/i,
		cause: "A container has either an image and an artifact, or a model package, and this one has both or neither.",
		remedies: ["Give `model-package-name`, or `image-uri` and `model-data-url`."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html"
	},
	{
		id: "package-environment",
		words: "Environment variable map cannot be specified when using a ModelPackage subscribed from AWS Marketplace.",
		pattern: /Environment variable map cannot be specified when using a ModelPackage/i,
		cause: "This model package of AWS Marketplace takes no environment variables.",
		remedies: ["Leave out `environment`, or ask the seller to allow it for the product."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-mkt-find-subscribe.html"
	},
	{
		id: "marketplace-subscription",
		words: "Caller is not subscribed to the marketplace offering.",
		pattern: /not subscribed to the marketplace offering/i,
		cause: "The account is not subscribed to this product of AWS Marketplace.",
		remedies: ["Subscribe to it in the AWS Marketplace console, once for each account."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-mkt-find-subscribe.html"
	}
];

// build/js/deployment/known-causes/network.js
const VPC$1 = "https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html";
const NETWORK_CAUSES = [
	{
		id: "subnet-missing",
		words: "InvalidSubnetID.NotFound: The subnet ID 'subnet-0123456789abcdef0' does not exist",
		pattern: /InvalidSubnetID|\bsubnets?\b[^.]{0,120}\b(?:does not exist|do not exist|not be found|not found|invalid)\b/i,
		cause: "A subnet of the `VpcConfig` does not exist in this account and region.",
		remedies: ["Check `VpcConfig.Subnets`: they must be in $region, all in one VPC."],
		link: VPC$1
	},
	{
		id: "security-group-missing",
		words: "InvalidGroup.NotFound: The security group 'sg-0123456789abcdef0' does not exist",
		pattern: /InvalidGroup\b|\bsecurity groups?\b[^.]{0,120}\b(?:does not exist|do not exist|not be found|not found|invalid)\b/i,
		cause: "A security group of the `VpcConfig` does not exist in this account and region.",
		remedies: ["Check `VpcConfig.SecurityGroupIds`: they must be of the VPC that the subnets are in."],
		link: VPC$1
	},
	{
		id: "network-mismatch",
		words: "You have specified two resources that belong to different networks.",
		pattern: /resources that belong to different networks/i,
		cause: "The subnets and security groups of the `VpcConfig` are not of the same VPC.",
		remedies: ["Name subnets and security groups of one VPC in `VpcConfig`."],
		link: VPC$1
	},
	{
		id: "no-free-addresses",
		words: "InsufficientFreeAddressesInSubnet: There are not enough free addresses in subnet 'subnet-0123456789abcdef0' to satisfy the requested number of instances.",
		pattern: /InsufficientFreeAddressesInSubnet|(?:not enough|insufficient|no) free (?:private )?(?:IP )?addresses/i,
		cause: "A subnet of the `VpcConfig` has too few free IP addresses for the new instances.",
		remedies: ["Name more or larger subnets in `VpcConfig`, or free addresses: an update needs some for the old and the new instances at once."],
		link: VPC$1
	},
	{
		id: "network-interface-limit",
		words: "NetworkInterfaceLimitExceeded: You have reached the limit on the number of network interfaces that you can create.",
		pattern: /NetworkInterfaceLimitExceeded|limit on the number of network interfaces/i,
		cause: "The region’s quota of network interfaces (ENIs) is used up; each instance in a VPC needs one.",
		remedies: ["Request an increase of “Network interfaces per Region” in Service Quotas: https://$region.console.aws.amazon.com/servicequotas/home/services/vpc/quotas", "Deleted endpoints give theirs back after some minutes; others that nothing uses can be deleted."],
		link: VPC$1
	}
];

// build/js/deployment/known-causes/rollout.js
const CONTAINER$2 = "https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html";
const GUARDRAILS = "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-configuration.html";
const ALARM_CAUSE = {
	id: "alarm",
	words: "The deployment was rolled back because the following CloudWatch alarm(s) were tripped during the deployment: churn-errors.",
	pattern: /\balarm(?:s|\(s\))?\b[^.]{0,120}\b(?:tripped|triggered|went off|breach\w*|in ALARM)\b|auto-?\s?rollback\b[^.]{0,80}\balarm/i,
	cause: "A CloudWatch alarm that watches the rollout went off, so SageMaker turned it back.",
	remedies: ["Look at the alarm’s metric during the rollout: what it counts came from the new instances, or, unless the alarm is limited to the new `EndpointConfigName`, from the old ones.", "Read what the containers logged meanwhile: errors in their answers may be what the alarm counts."],
	link: GUARDRAILS
};
const PROBABLE_ALARM = {
	...ALARM_CAUSE,
	cause: "A CloudWatch alarm that watches the rollout went off meanwhile: probably that is why SageMaker turned it back."
};
const ROLLOUT_CAUSES = [
	ALARM_CAUSE,
	{
		id: "execution-timeout",
		words: "The deployment exceeded MaximumExecutionTimeoutInSeconds (600 seconds) and was rolled back.",
		pattern: /MaximumExecutionTimeoutInSeconds|deployment\b[^.]{0,60}\b(?:timed out|exceeded[^.]{0,30}time)/i,
		cause: "The rollout took longer than its `MaximumExecutionTimeoutInSeconds` allows.",
		remedies: ["Allow more in `deployment-config` (28,800 s at most), or leave it out; it must be longer than all waits between the steps together.", "See what took so long: instances that came up slowly, or a container that loads its model for minutes."],
		link: GUARDRAILS,
		isLogged: true
	},
	{
		id: "health-check",
		words: "The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.",
		pattern: /did not pass the ping health check/i,
		cause: "The container started but did not answer `GET /ping` with status 200 in time: it crashed, took too long to load the model, or listens on a port other than 8080.",
		remedies: ["Run the image as SageMaker does: `docker run -p 8080:8080 <image> serve`, then `curl -i localhost:8080/ping`.", "If the model only needs longer, set `ContainerStartupHealthCheckTimeoutInSeconds` (3,600 at most) in `endpoint-config`."],
		link: CONTAINER$2,
		isLogged: true
	},
	{
		id: "ping-memory",
		words: "Ping failed due to insufficient memory.",
		pattern: /failed due to insufficient memory/i,
		cause: "The container has too little memory to load the model.",
		remedies: ["Use an `instance-type` with more memory, or, serverless, a larger `MemorySizeInMB` (6,144 at most).", "Run fewer workers: each loads the model once (`SAGEMAKER_MODEL_SERVER_WORKERS: 1`)."],
		link: CONTAINER$2,
		isLogged: true
	},
	{
		id: "startup-timeout",
		words: "Unable to successfully stand up your model within the allotted 180 second timeout. Please ensure that downloading your model artifacts, starting your model container and passing the ping health checks can be completed within 180 seconds.",
		pattern: /stand up your model within the allotted (?<seconds>\d+) second/i,
		cause: "Download, start and first health check took longer than the $seconds s that a serverless endpoint has for them.",
		remedies: ["Make image and artifact smaller, or give the container more memory, and so more CPU (`MemorySizeInMB`).", "Or use an `instance-type`, where `ContainerStartupHealthCheckTimeoutInSeconds` can be set."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html",
		isLogged: true
	},
	{
		id: "container-start",
		words: "CannotStartContainerError. Please ensure the model container for variant AllTraffic starts correctly when invoked with 'docker run <image> serve'",
		pattern: /CannotStartContainerError|starts correctly when invoked with 'docker run/i,
		cause: "The container could not be started at all: it has no `serve` program and no ENTRYPOINT, or the image is for another processor architecture or a newer GPU driver.",
		remedies: [
			"Run the image as SageMaker does: `docker run <image> serve`.",
			"Build it for the instance type’s architecture: `docker buildx build --platform linux/amd64 …`.",
			"For CUDA newer than the driver of the instances, set `InferenceAmiVersion` in `endpoint-config`."
		],
		link: CONTAINER$2,
		isLogged: true
	},
	{
		id: "service-fault",
		words: "Request to service failed. If failure persists after retry, contact customer support.",
		pattern: /Request to service failed\. If failure persists/i,
		cause: "A fault inside SageMaker, or a container that cannot be run at all.",
		remedies: ["Deploy again; if the failure persists, contact AWS Support."],
		isLogged: true
	}
];

// build/js/deployment/known-causes.js
const KNOWN_CAUSES = [
	...ACCESS_CAUSES,
	...CAPACITY_CAUSES,
	...IMAGE_CAUSES,
	...MODEL_DATA_CAUSES,
	...NETWORK_CAUSES,
	...ENDPOINT_CAUSES,
	...ROLLOUT_CAUSES
];
function knownCauseOf(words, where) {
	return words === void 0 ? void 0 : explain(KNOWN_CAUSES, words, where);
}

// build/js/deployment/known-causes/failure-kinds.js
const FAILURE_KINDS = {
	denied: {
		id: "denied",
		words: "AccessDeniedException: Access denied",
		cause: "The caller lacks a permission.",
		remedies: ["Allow the caller what AWS names."],
		link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html"
	},
	"expired-credentials": {
		id: "expired-credentials",
		words: "ExpiredTokenException: The security token included in the request is expired",
		cause: "The credentials have expired.",
		remedies: ["Ask for longer-lived credentials: `role-duration-seconds` of aws-actions/configure-aws-credentials, up to the role’s maximum session duration.", "Run the job again: it joins a rollout that is under way."],
		link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html"
	},
	"no-credentials": {
		id: "no-credentials",
		words: "UnrecognizedClientException: The security token included in the request is invalid",
		cause: "There are no AWS credentials, or AWS does not know them.",
		remedies: ["Put aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job."],
		link: "https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
	},
	"limit-exceeded": {
		id: "limit-exceeded",
		words: "ResourceLimitExceeded: You have reached the limit.",
		cause: "A quota of the account is used up.",
		remedies: ["Request a higher quota in Service Quotas, or free what is no longer needed: https://$region.console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas"]
	},
	throttled: {
		id: "throttled",
		words: "ThrottlingException: Rate exceeded",
		cause: "AWS throttled the calls.",
		remedies: ["Run the job again later; a longer `poll-interval` asks less often."]
	},
	unavailable: {
		id: "unavailable",
		words: "InternalFailure: The request processing has failed because of an unknown error, exception or failure.",
		cause: "AWS could not be reached, or failed on its side.",
		remedies: ["Check that $region is the right region, and that the runner reaches AWS; then run the job again."]
	}
};

// build/js/deployment/left-behind.js
function whatIsLeft(leftBehind, cause) {
	const unconfirmed = unconfirmedRollout(cause);
	const namesOf = (left) => left.map(({ name }) => name).join(", ");
	const made = namesOf(leftBehind.filter(({ isCertain }) => isCertain));
	const perhapsMade = namesOf(leftBehind.filter(({ isCertain }) => !isCertain));
	const use = unconfirmed === void 0 ? "which nothing uses now; the next run with the same content will use them" : `which nothing uses unless ${unconfirmed} took effect; the next run with the same content will use them`;
	return [...made === "" ? [] : [`This run made ${made}, ${use}.`], ...perhapsMade === "" ? [] : [`This run may have made ${perhapsMade}: AWS did not say so. The next run with the same content will use what is there.`]];
}
function unconfirmedRollout(cause) {
	if (cause.kind === "unanswered") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(cause.operation) ? cause.operation : void 0;
	if (cause.kind === "cancelled" && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(cause.inFlight)) return cause.inFlight;
	const rollout = "rollout" in cause ? cause.rollout : void 0;
	return rollout?.state === "unconfirmed" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(rollout.kind) : void 0;
}

// build/js/deployment/traceback.js
const EXCEPTION = /(?:^|\s)(?<!\braise )(?<error>(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{0,60}(?:Error|Exception|NotFound|Timeout))(?::\s|\s*$)/;
const BEGINNING = /Traceback \(most recent call last\)/;
const CHAINED = /During handling of the above exception|The above exception was the direct cause/;
const IGNORED = /Exception ignored in/;
const OF_ANOTHER_PROCESS = /root cause|ChildFailedError|ProcessRaisedException|Engine (?:core|process) (?:\w+ )?failed/i;
function newestTraceback(lines) {
	const starts = lines.flatMap((line, index) => BEGINNING.test(line) ? [index] : []);
	for (const [nth, start] of [...starts.entries()].toReversed()) {
		const next = starts[nth + 1] ?? lines.length;
		const end = lines.findIndex((line, index) => index > start && index < next && EXCEPTION.test(line));
		const isIgnored = IGNORED.test(lines[start - 1] ?? "") || OF_ANOTHER_PROCESS.test(lines[end] ?? "");
		if (end > start && !isIgnored) return {
			start: startOfChain(lines, starts.slice(0, nth + 1)),
			end
		};
	}
}
function startOfChain(lines, starts) {
	const [last = 0, before] = starts.toReversed();
	return before !== void 0 && lines.slice(before, last).some((line) => CHAINED.test(line)) ? startOfChain(lines, starts.slice(0, -1)) : last;
}

// build/js/deployment/known-causes/log-of-start.js
const CONTAINER$1 = "https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html";
const VARIANT = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html";
const LARGER = "Use an `instance-type` with more memory, or a smaller or quantised model.";
const MORE_TIME = "Give gunicorn more time (`--timeout`, in AWS’s images `SAGEMAKER_MODEL_SERVER_TIMEOUT`), or load the model before the workers start (`--preload`).";
const START_CAUSES = [
	{
		id: "log-architecture",
		words: "exec /usr/local/bin/serve: exec format error",
		pattern: /exec format error/i,
		cause: "The image is built for another processor architecture than the instances have.",
		remedies: ["Build it for the instances: `docker buildx build --platform linux/amd64 …`; for Graviton types (`ml.m6g`, `ml.c7g`, …) `linux/arm64`."],
		link: CONTAINER$1
	},
	{
		id: "log-serve-missing",
		words: "exec: \"serve\": executable file not found in $PATH",
		pattern: /"serve": executable file not found|\bserve: (?:command )?not found|env: ['"‘`]?serve['"’`]?: No such file|(?:can't open file|Cannot find module) '(?:[^'`\s]{0,200}\/)?serve'/i,
		cause: "The image has no program `serve`, which SageMaker starts the container with.",
		remedies: ["Put an executable `serve` into the image’s PATH, or give the image an ENTRYPOINT that starts the server whatever its arguments.", "An image for training cannot serve: use its counterpart for inference."],
		link: CONTAINER$1
	},
	{
		id: "log-serve-argument",
		words: "error: unexpected argument 'serve' found",
		pattern: /unexpected argument ['"]serve['"]|unrecognized arguments?: serve\b|unexpected extra arguments? \(serve\)|unknown command ['"]serve['"]|invalid choice: ['"]serve['"]/i,
		cause: "The program that the image starts does not know the argument `serve`, which SageMaker starts the container with: the image is not made for SageMaker.",
		remedies: ["Give the image an ENTRYPOINT of its own that starts the server whatever its arguments, on port 8080 and with `GET /ping` and `POST /invocations`.", "Or take the counterpart of the image that AWS provides for SageMaker (`framework`)."],
		link: CONTAINER$1
	},
	{
		id: "log-serve-not-executable",
		words: "exec: \"/opt/program/serve\": permission denied",
		pattern: /serve["']?: permission denied/i,
		cause: "The program `serve` of the image is not executable.",
		remedies: ["Add `RUN chmod +x` for it to the Dockerfile."],
		link: CONTAINER$1
	},
	{
		id: "log-serve-interpreter",
		words: "exec /opt/program/serve: no such file or directory",
		pattern: /exec (?:user process caused|[^\s"]{1,200}): no such file or directory|['‘"](?:python\d?|ba?sh|node)\\r['’"]: No such file/i,
		cause: "The program that is started (`serve`, or the image’s ENTRYPOINT) names an interpreter in its first line that the image does not have.",
		remedies: ["Give the file Unix line endings (`dos2unix`), and check that what its first line (`#!…`) names is in the image."],
		link: CONTAINER$1
	},
	{
		id: "log-gpu-driver",
		words: "RuntimeError: The NVIDIA driver on your system is too old (found version 11040).",
		pattern: /NVIDIA driver on your system is too old|CUDA driver version is insufficient|built for NVIDIA Driver Release \S+ or later, but|nvidia-container-cli: requirement error|unsupported display driver \/ cuda driver|CUDA_ERROR_SYSTEM_DRIVER_MISMATCH/i,
		cause: "The image’s CUDA is newer than the GPU driver of the instances.",
		remedies: ["Choose a newer driver for the variant: `InferenceAmiVersion` in `endpoint-config`, e.g. `al2-ami-sagemaker-inference-gpu-3-1`.", "Or use an image with an older CUDA, or a newer instance type (`ml.g6` in place of `ml.g5`)."],
		link: VARIANT
	},
	{
		id: "log-no-gpu",
		words: "RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver",
		pattern: /Found no NVIDIA driver on your system|libcuda\.so(?:\.1)?: cannot open shared object|no CUDA-capable device is detected|No CUDA GPUs are available|Attempting to deserialize object on a CUDA device|Torch not compiled with CUDA enabled|0 active drivers \(\[\]\)/i,
		cause: "The container looks for a GPU and finds none.",
		remedies: ["Use an `instance-type` with a GPU (`ml.g…`, `ml.p…`), or an image and code for CPUs (`map_location=\"cpu\"`)."],
		link: VARIANT
	},
	{
		id: "log-gpu-generation",
		words: "RuntimeError: CUDA error: no kernel image is available for execution on the device",
		pattern: /no kernel image is available for execution|only supported on GPUs with compute capability/i,
		cause: "The GPU of this instance type is of another generation than the image’s software is made for.",
		remedies: ["Use a newer `instance-type` (`ml.g5`, `ml.g6`), or set `dtype` to `half` where that is the complaint."],
		link: VARIANT
	},
	{
		id: "log-gpu-memory",
		words: "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 256.00 MiB. GPU 0 has a total capacity of 21.99 GiB",
		pattern: /CUDA out of memory|CUDA error: out of memory|CUDA_ERROR_OUT_OF_MEMORY|No available memory for the cache blocks|tokens that can be stored in KV cache|OOM when allocating tensor(?![^]{0,600}(?:device:CPU|allocator cpu))/i,
		cause: "The model needs more memory than the GPU has.",
		remedies: ["Use an `instance-type` with more GPU memory or more GPUs, or a smaller or quantised model.", "Let it hold less at once: fewer sequences, a shorter context (`OPTION_MAX_MODEL_LEN`, `MAX_TOTAL_TOKENS`)."],
		link: VARIANT
	},
	{
		id: "log-worker-timeout-killed",
		words: "[CRITICAL] WORKER TIMEOUT (pid:12) [ERROR] Worker (pid:12) was sent SIGKILL! Perhaps out of memory?",
		pattern: /WORKER TIMEOUT|was sent SIGKILL! Perhaps out of memory|Worker with pid \d+ was terminated due to signal 9\b/,
		needs: [/WORKER TIMEOUT/, /was sent SIGKILL! Perhaps out of memory|was terminated due to signal 9\b/],
		cause: "A worker of the server did not answer within gunicorn’s timeout, so it was killed: it starts too slowly, a request hangs, or memory is so short that it gets nowhere.",
		remedies: [MORE_TIME, "If the memory is short, use an `instance-type` with more of it, or run fewer workers: each loads the model once (`SAGEMAKER_MODEL_SERVER_WORKERS: 1`)."],
		link: CONTAINER$1
	},
	{
		id: "log-heap",
		words: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
		pattern: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|\bJava heap space\b/i,
		cause: "The program ran out of memory: its heap has a limit of its own, which may be below what the instance has.",
		remedies: ["Let the heap grow: `NODE_OPTIONS: --max-old-space-size=…` (MB) or `JAVA_TOOL_OPTIONS: -XX:MaxRAMPercentage=…` in `environment`.", LARGER],
		link: VARIANT
	},
	{
		id: "log-memory",
		words: "Worker (pid:24) was sent SIGKILL! Perhaps out of memory?",
		pattern: /Perhaps out of memory\?|Worker with pid \d+ was terminated due to signal 9\b|\b(?:_Array)?MemoryError\b|Unable to allocate [\d.]{1,10} [KMGT]?i?B for an array|OOM when allocating tensor|Cannot allocate memory|can't allocate memory|std::bad_alloc|\bOOM-?killed\b|out of memory: kill|shutdown with signal 9\b|exit(?:ed)?(?: with)?(?: code| status)?:? 137\b|(?:^|\s)Killed\s*$|\bline \d{1,6}:\s{1,8}\d{1,8} Killed\b/i,
		cause: "The container ran out of memory, and its process was killed.",
		remedies: [LARGER, "Run fewer workers: each loads the model once (`SAGEMAKER_MODEL_SERVER_WORKERS: 1`)."],
		link: VARIANT
	},
	{
		id: "log-disk-full",
		words: "OSError: [Errno 28] No space left on device",
		pattern: /No space left on device/i,
		cause: "The instance’s disk is full.",
		remedies: ["Set a larger `VolumeSizeInGB` for the variant in `endpoint-config` (types with disks of their own ignore it), or keep caches off the disk."],
		link: VARIANT
	}
];

// build/js/deployment/known-causes/log-of-program.js
const CONTAINER = "https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html";
const VPC = "https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html";
const TOKEN = "Put a token that may read the repository into `environment` (`HF_TOKEN`, for older images `HUGGING_FACE_HUB_TOKEN`).";
const PROGRAM_CAUSES = [
	{
		id: "log-hub-forbidden",
		words: "huggingface_hub.errors.GatedRepoError: 401 Client Error. Cannot access gated repo for url https://huggingface.co/x/y",
		pattern: /GatedRepoError|Cannot access gated repo|40[13] Client Error\b[^]{0,200}huggingface\.co|RepositoryNotFoundError|Repository Not Found for url|is not a valid model identifier listed on/i,
		cause: "The container may not download the model from the Hugging Face Hub, or there is no such model.",
		remedies: [
			TOKEN,
			"Accept the model’s licence on the Hub, and check `HF_MODEL_ID`.",
			"Or bring the model along: put it into `model-data-url`, and the container needs no Hub."
		],
		link: CONTAINER
	},
	{
		id: "log-no-network",
		words: "OSError: We couldn't connect to 'https://huggingface.co' to load this file",
		pattern: /couldn't connect to 'https:\/\/|Temporary failure in name resolution|Name or service not known|NameResolutionError|Failed to establish a new connection|Network is unreachable|LocalEntryNotFoundError|ConnectTimeoutError/i,
		cause: "The container cannot reach a server that it needs.",
		remedies: ["In a VPC, give its subnets a NAT gateway, or VPC endpoints for the services of AWS. With `EnableNetworkIsolation` the container reaches nothing.", "Or bring along what it downloads, in the image or in `model-data-url`."],
		link: VPC
	},
	{
		id: "log-pip",
		words: "ERROR: No matching distribution found for torch==9.9",
		pattern: /No matching distribution found for (?<package>[\w.[\]=<>!~,-]{1,100})|Could not find a version that satisfies the requirement (?<requirement>[\w.[\]=<>!~,-]{1,100})/i,
		derive: ({ package: named, requirement }) => ({ wanted: named ?? requirement ?? "" }),
		cause: "The container runs pip as it starts, which finds no package `$wanted` for the image’s Python.",
		remedies: ["Check name and version in `code/requirements.txt`; pip shows which versions there are. Or install it in the image.", "If it finds no versions at all, the container may not reach the package index: in a VPC it needs a NAT gateway, with `EnableNetworkIsolation` it reaches nothing."],
		link: VPC
	},
	{
		id: "log-aws-denied",
		words: "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied",
		pattern: /An error occurred \((?:AccessDenied|AccessDeniedException|403)\) when calling the (?<operation>\w+) operation/i,
		cause: "The container calls AWS ($operation), and the execution role may not.",
		remedies: ["Allow the execution role what $operation needs; the container acts with that role."],
		link: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"
	},
	{
		id: "log-module-missing",
		words: "ModuleNotFoundError: No module named 'inference'",
		pattern: /(?:ModuleNotFoundError|ImportError): No module named ['"]?(?<module>[\w.-]+)/i,
		cause: "Python does not find the module `$module` in the container.",
		remedies: ["Install it in the image, or list it in `code/requirements.txt` of the artifact where the image reads that.", "If it is a file of yours, put it where the image looks: AWS’s images look in `code/` of the artifact, and `SAGEMAKER_PROGRAM` names it."],
		link: CONTAINER
	},
	{
		id: "log-library-missing",
		words: "ImportError: libGL.so.1: cannot open shared object file: No such file or directory",
		pattern: /(?<![\w.+-])(?<library>[\w.+-]+\.so[\w.]{0,20}): cannot open shared object file/i,
		cause: "The image lacks the system library `$library`.",
		remedies: ["Install the package that has it in the Dockerfile."],
		link: CONTAINER
	},
	{
		id: "log-import",
		words: "ImportError: cannot import name 'url_quote' from 'werkzeug.urls'",
		pattern: /ImportError: cannot import name ['"](?<name>\w+)['"](?: from (?:partially initialized module )?['"](?<module>[\w.]+))?/i,
		cause: "Python packages in the image do not fit together: `$name` is not where it is looked for.",
		remedies: ["Pin the versions of the packages to those that the model was made with."],
		link: CONTAINER
	},
	{
		id: "log-model-unknown",
		words: "The checkpoint you are trying to load has model type `qwen3` but Transformers does not recognize this architecture.",
		pattern: /does not recognize this architecture|Model architectures? \[[^\]]{0,200}\] (?:are|is) not supported/i,
		cause: "The image’s software is older than the model and does not know its architecture.",
		remedies: ["Use a newer image: `framework-version`, or another `image-uri`."],
		link: CONTAINER
	},
	{
		id: "log-remote-code",
		words: "Please pass the argument `trust_remote_code=True` to allow custom code to be run.",
		pattern: /(?:argument|option) [`'"]?trust_remote_code\s?=\s?True/i,
		cause: "The model brings code of its own, which the server runs only if it is told to.",
		remedies: ["If you trust it, say so in `environment`: `HF_MODEL_TRUST_REMOTE_CODE: true` (TGI: `TRUST_REMOTE_CODE`, LMI: `OPTION_TRUST_REMOTE_CODE`)."],
		link: CONTAINER
	},
	{
		id: "log-unpickling",
		words: "ValueError: unsupported pickle protocol: 5",
		pattern: /unsupported pickle protocol|UnpicklingError|Can't get attribute '[^'`]{1,100}' on <module/i,
		cause: "The model was saved by other versions of Python or its packages than the image has.",
		remedies: ["Use an image with the versions that the model was saved by, or save it anew by the image’s."],
		link: CONTAINER
	},
	{
		id: "log-model-fn",
		words: "NotImplementedError: Please provide a model_fn implementation.",
		pattern: /Please provide a model_fn implementation/i,
		cause: "AWS’s inference toolkit finds no `model_fn` in the artifact’s code, or could not import that code.",
		remedies: ["Put `code/inference.py` with a `model_fn` into the artifact, and check that it can be imported in the image."],
		link: CONTAINER
	},
	{
		id: "log-model-file-missing",
		words: "FileNotFoundError: [Errno 2] No such file or directory: '/opt/ml/model/model.pkl'",
		pattern: /No such file or directory(?::|, \w{1,20}) ['"](?<file>\/opt\/ml\/[^'"`\s]+)|No versions of servable \S+ found under base path|no file named [^`]{1,200} found in directory|No model weights found|\/opt\/ml\/\S{1,200} does not appear to have a file named|SavedModel file does not exist at/i,
		cause: "A file of the model is not where the container looks for it, below `/opt/ml/model`.",
		remedies: ["Compare with the artifact’s content: `tar -tzf model.tar.gz`. Its files lie at the top, not in a folder of the archive."],
		link: CONTAINER
	},
	{
		id: "log-hub-file-missing",
		words: "OSError: churn/adapter does not appear to have a file named config.json. Checkout 'https://huggingface.co/churn/adapter/main' for available files.",
		pattern: /(?<![\w./-])(?<model>[\w./-]+) does not appear to have (?:a file|files) named \(?['"]?(?<file>[\w./-]*\w)/i,
		cause: "The model $model has no file `$file`, which the container needs to load it.",
		remedies: ["Check `HF_MODEL_ID` and the revision: adapters and GGUF files alone are no whole model.", "Or bring the whole model along in `model-data-url`."],
		link: CONTAINER
	},
	{
		id: "log-file-missing",
		words: "Error: ENOENT: no such file or directory, open '/opt/program/model.json'",
		pattern: /(?:ENOENT|FileNotFoundError: \[Errno 2\])[: ]{1,2}no such file or directory(?::|, \w{1,20}) ['"](?<file>[^'"`\s]+)/i,
		cause: "The program in the container does not find the file `$file`.",
		remedies: ["If it belongs to the model, compare with the artifact’s content: `tar -tzf model.tar.gz`. Its files lie at the top, not in a folder of the archive.", "If it belongs to the program, copy it into the image in the Dockerfile."],
		link: CONTAINER
	},
	{
		id: "log-file-denied",
		words: "PermissionError: [Errno 13] Permission denied: '/opt/ml/model/cache'",
		pattern: /PermissionError: \[Errno 13\] Permission denied(?:: ['"](?<file>[^'"`\s]+))?/i,
		cause: "The container’s user may not read or write a file.",
		remedies: ["Write below `/tmp` (`/opt/ml/model` is not to be written), or change the owner in the Dockerfile."],
		link: CONTAINER
	},
	{
		id: "log-triton",
		words: "error: creating server: Internal - failed to load all models",
		pattern: /failed to load all models|allowed port range is \[/i,
		isSymptom: true,
		cause: "Triton could not start: it does not load the model repository as it is.",
		remedies: ["Check `config.pbtxt` and the layout `<model>/1/…` of the artifact, and `SAGEMAKER_TRITON_DEFAULT_MODEL_NAME`."],
		link: CONTAINER
	},
	{
		id: "log-port-taken",
		words: "OSError: [Errno 98] Address already in use",
		pattern: /Address already in use|EADDRINUSE/i,
		cause: "Two servers in the container want the same port.",
		remedies: ["Start one server on port 8080 only; those behind it take other ports or sockets."],
		link: CONTAINER
	},
	{
		id: "log-python-error",
		words: "ValueError: could not convert string to float: 'x'",
		pattern: EXCEPTION,
		endsTraceback: true,
		cause: "The program in the container ended in an error: `$error`.",
		remedies: ["Fix what the traceback in the log names; it shows on your machine with `docker run <image> serve`, too."],
		link: CONTAINER
	},
	{
		id: "log-worker-timeout",
		words: "[2026-01-01 00:00:30 +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:12)",
		pattern: /WORKER TIMEOUT/,
		cause: "A worker of the server took too long, probably to load the model, and was ended.",
		remedies: [MORE_TIME],
		link: CONTAINER
	},
	{
		id: "log-worker-died",
		words: "org.pytorch.serve.wlm.BatchAggregator - Load model failed: model, error: Worker died.",
		pattern: /Load model failed|Backend worker process died|Worker died|ShardCannotStart|Shard \d+ failed to start|Failed register workflow/i,
		isSymptom: true,
		cause: "The model server started, but a worker of it died while it loaded the model.",
		remedies: ["Read the lines before that in the log: an error in the model’s code or too little memory shows there."],
		link: CONTAINER
	},
	{
		id: "log-ping-status",
		words: "10.32.0.2 - - [08/Jun/2020:07:15:51 +0000] \"GET /ping HTTP/1.1\" 404 3 \"-\" \"AHC/2.0\"",
		pattern: /GET \/ping(?: HTTP\/[\d.]+)?["']?,?\s+(?<status>[45]\d\d)\b/,
		isSymptom: true,
		cause: "The server answers `GET /ping` with status $status, where SageMaker wants 200.",
		remedies: ["Let the server answer `GET /ping` with 200 as soon as the model is loaded."],
		link: CONTAINER
	},
	{
		id: "log-port",
		words: "Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)",
		pattern: /\b(?:(?:running|serving|started|server(?: \d{1,3})?) on|(?:listening|running|server) (?:at|on)|listening):?\s+(?:http )?(?<address>(?:https?:\/\/)?(?:127(?:\.\d{1,3}){3}:\d{2,5}|(?:[\w.-]{1,80}|\*|\[[\da-f:]{0,40}\])?:(?!8080\b)\d{2,5})\b|ports?(?:\(s\))?:?\s{0,2}(?!8080\b)\d{2,5}\b)/i,
		unless: /nginx|(?:\*|\[::\]|\b(?!127\.)\d{1,3}(?:\.\d{1,3}){3}|\blocalhost|\s|::):8080\b|\bports?(?:\(s\))?:?\s{0,2}8080\b|"GET \/ping[^"]{0,20}" 200/i,
		isSymptom: true,
		cause: "The server listens on $address. SageMaker asks port 8080, from outside the container, and finds nobody there (unless another server in front passes that on).",
		remedies: ["Let it listen on `0.0.0.0:8080`."],
		link: CONTAINER
	}
];

// build/js/deployment/known-causes/container-log.js
const CONTAINER_LOG_CAUSES = [...START_CAUSES, ...PROGRAM_CAUSES];

// build/js/deployment/logged-cause.js
const LONGEST_LINE = 2e3;
const HARMLESS = /dso_loader|cudart_stub|Could not load dynamic library|failed call to cuInit|cudart dlerror|Retrying \(Retry\(total=[1-9]|\b(?:going on|continuing|proceeding|running) without\b|\bfalling back (?:to|on)\b|\busing the default\b/i;
function loggedCauseOf(tails, where) {
	return tails.flatMap(({ logStream, lines }) => {
		const cut = lines.map((line) => beginningOf(line, LONGEST_LINE)).map((line) => HARMLESS.test(line) ? "" : line);
		const sign = signOf(cut);
		if (sign === void 0) return [];
		const { known, index } = sign;
		const line = (lines[index] ?? "").trim();
		return [{
			rank: rankOf(known),
			explanation: {
				...filledIn(known, cut[index] ?? "", where),
				logStream,
				line
			}
		}];
	}).toSorted((a, b) => a.rank - b.rank)[0]?.explanation;
}
function rankOf({ isSymptom, endsTraceback }) {
	if (isSymptom === true) return 2;
	return endsTraceback === true ? 1 : 0;
}
function signOf(lines) {
	const causes = CONTAINER_LOG_CAUSES.filter((known) => mayBe(known, lines));
	const newest = newestSign(causes.filter((known) => rankOf(known) === 0), lines);
	const traceback = newestTraceback(lines);
	const raised = causes.find(({ endsTraceback }) => endsTraceback === true);
	if (raised !== void 0 && traceback !== void 0 && traceback.start > (newest?.index ?? -1)) return {
		known: raised,
		index: traceback.end
	};
	return newest ?? firstSymptom(causes, lines);
}
function mayBe({ needs = [], unless }, lines) {
	if (unless !== void 0 && lines.some((line) => unless.test(line))) return false;
	return needs.every((pattern) => lines.some((line) => pattern.test(line)));
}
function newestSign(causes, lines) {
	for (const [index, line] of [...lines.entries()].toReversed()) {
		const known = causes.find(({ pattern }) => pattern.test(line));
		if (known !== void 0) return {
			known,
			index
		};
	}
}
function firstSymptom(causes, lines) {
	return causes.filter(({ isSymptom }) => isSymptom === true).flatMap((known) => newestSign([known], lines) ?? [])[0];
}

// build/js/deployment/preflight/explanation.js
function whyItStops(findings) {
	const texts = findings.map(({ severity, text }) => severity === "error" ? text : `Besides, not certain: ${text}`);
	return texts.length === 1 ? texts.join("") : texts.map((text) => `- ${text}`).join("\n");
}
function whatToMend(findings) {
	return [...new Set(findings.map(({ remedy }) => remedy)), "If you know better, `preflight: false` deploys without these checks."];
}

// build/js/deployment/unfinished.js
function whatBecomesOf(rollout) {
	switch (rollout.state) {
		case "not-started": return "This run had not started a rollout.";
		case "unconfirmed": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(rollout.kind)} had been sent, and AWS did not confirm it: whether it took effect is not known.`;
		case "under-way": return "SageMaker carries on with the rollout, whatever this job does.";
	}
}
function howToGoOn(rollout, describe) {
	switch (rollout.state) {
		case "not-started": return [`See how it goes on: ${describe}`, "Run the job again, or set a longer `wait-timeout`."];
		case "unconfirmed": return [rollout.kind === "create" ? `It took effect if this finds the endpoint: ${describe}` : `It took effect if this names ${rollout.configName}: ${describe}`, "Run the job again: it joins the rollout if there is one, and starts it if there is none."];
		case "under-way": return [`See how it goes on: ${describe}`, "Run the job again to join the rollout, or set a longer `wait-timeout`."];
	}
}
function answered({ operation, failure }) {
	const { name, message, requestId, httpStatus } = failure;
	const id = requestId === void 0 ? "" : ` (request id ${requestId})`;
	return httpStatus === void 0 ? `No answer to ${operation}: ${name}: ${message}` : `AWS’s answer to ${operation}: ${name}: ${message}${id}`;
}
function rolloutAfterCancel({ rollout, inFlight }) {
	if (rollout.state === "under-way") return "SageMaker carries on with the rollout.";
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(inFlight) ? void 0 : whatBecomesOf(rollout);
}

// build/js/deployment/diagnosis.js
function diagnose(cause, circumstances) {
	const { endpointName, evidence, leftBehind } = circumstances;
	const { why, sentences, remedies } = explained(cause, {
		...circumstances,
		isUpdate: isOfUpdate(cause)
	});
	return {
		what: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(cause, endpointName),
		why,
		evidence: sentences,
		remedies: [...new Set(remedies), ...whatIsLeft(leftBehind, cause)],
		logs: tailsOf(evidence)
	};
}
function isOfUpdate(cause) {
	switch (cause.kind) {
		case "refused":
		case "unanswered": return cause.operation === "UpdateEndpoint";
		case "ended": return !cause.isCreation;
		default: return cause.kind === "rolled-back";
	}
}
const ALONE = "Let one job at a time deploy to an endpoint (`concurrency:` in the workflow), then run the job again.";
function explained(cause, circumstances) {
	const { endpointName, region } = circumstances;
	const describe = `aws sagemaker describe-endpoint --region ${region} --endpoint-name ${endpointName}`;
	switch (cause.kind) {
		case "refused": return explainedFailure(cause.failure, circumstances, cause.rollout && whatBecomesOf(cause.rollout));
		case "unanswered":
		case "look-up-failed": return explainedFailure(cause.failure, circumstances);
		case "rolled-back": return explainedRollout(cause.reason, circumstances, ["Fix the cause and deploy again; until then the former config serves."]);
		case "ended": return explainedRollout(cause.reason, circumstances, remediesOfStatus(cause.status, circumstances));
		case "found-failed": return explainedRollout(cause.reason, circumstances, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(cause, circumstances).remedies);
		case "has-inference-components":
		case "not-adopted":
		case "live-config-gone":
		case "live-model-gone":
		case "model-missing":
		case "impossible": {
			const { why, remedies } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(cause, circumstances);
			return plain(why, remedies);
		}
		case "preflight": return plain(whyItStops(cause.findings), whatToMend(cause.findings));
		case "package-unusable": return plain(cause.why, ["Approve a version in the Model Registry, or name another one in `model-package-name`."]);
		case "vanishing": return plain("It was made twice and is gone again. Another run may be tidying up after a failure of its own.", [ALONE]);
		case "deleted": return plain("SageMaker reports it as Deleting, or has not found it for a while.", ["Run the job again to create the endpoint anew."]);
		case "superseded": return plain("The config is neither the one that this run asked for nor the one that was live before.", ["If the other deployment is the one you want, do nothing; otherwise run this job again when it has ended.", "Let one job at a time deploy to an endpoint: `concurrency: { group: …, cancel-in-progress: false }`."]);
		case "timed-out": return explainedTimeout(cause, circumstances, describe);
		case "cancelled": return plain(joined("A person, the job’s time limit or a newer run may have cancelled it.", cause.inFlight === void 0 ? void 0 : `${cause.inFlight} had been sent; whether it took effect is not known.`, rolloutAfterCancel(cause)), [`See what is running: ${describe}`, "Run the job again: it takes up where this one was stopped."]);
	}
}
function plain(why, remedies) {
	return {
		why,
		sentences: [],
		remedies
	};
}
function explainedFailure(failure, where, more) {
	const known = knownCauseOf(failure.message, where) ?? meaningOf(failure, where);
	return {
		why: joined(known?.cause ?? "This action knows no more about it than AWS’s own words.", more),
		sentences: [quoted(failure)],
		remedies: known?.remedies ?? ["Fix what AWS names and run the job again."]
	};
}
function meaningOf({ kind, message }, where) {
	const known = FAILURE_KINDS[kind];
	return known && filledIn({
		...known,
		pattern: /^/
	}, message, where);
}
function quoted({ name, message, requestId }) {
	return `AWS says: ${name}: ${message}${requestId === void 0 ? "" : ` (request id ${requestId})`}`;
}
function explainedRollout(reason, circumstances, remedies) {
	const { evidence, phases } = circumstances;
	const logged = loggedCauseOf(tailsOf(evidence), circumstances);
	const known = knownCauseOf(reason, circumstances) ?? alarmCause(reason, evidence, circumstances);
	const isContainers = known === void 0 || known.isLogged;
	const causes = [isContainers ? logged : void 0, known].filter((explanation) => explanation !== void 0);
	const found = evidenceInWords(circumstances, true);
	return {
		why: causes.length === 0 ? "The cause is not known to this action: here is all that SageMaker, the containers and the alarms say." : joined(...causes.map(({ cause }) => cause)),
		sentences: [
			...logged === void 0 || !isContainers ? [] : [`Container log ${logged.logStream}: ${logged.line}`],
			reason === void 0 || reason === "" ? "SageMaker gave no reason." : `SageMaker’s reason: ${reason}`,
			...found.flatMap(({ sentences }) => sentences),
			...logged === void 0 || isContainers ? [] : [`Meanwhile container log ${logged.logStream}: ${logged.line}`],
			...phasesInWords(phases)
		],
		remedies: [
			...isContainers ? logged?.remedies ?? [] : [],
			...isContainers && logged === void 0 ? readLogs(evidence) : [],
			...known?.remedies ?? [],
			...found.flatMap((each) => each.remedies),
			...remedies
		]
	};
}
function alarmCause(reason, evidence, where) {
	return (reason === void 0 || reason === "" || /\balarm/i.test(reason)) && evidence !== void 0 && isAlarmed(evidence) ? filledIn(PROBABLE_ALARM, "", where) : void 0;
}
function evidenceInWords({ evidence, region, endpointName }, isOver) {
	if (evidence === void 0) return [];
	return [alarmsInWords(evidence), logsInWords(evidence, {
		region,
		endpointName,
		isOver
	})];
}
function readLogs(evidence) {
	return tailsOf(evidence).length > 0 ? ["Read the container’s last log lines: a crash while the model is loaded shows there."] : [];
}
function explainedTimeout({ rollout, words, status }, circumstances, describe) {
	const { evidence, phases, endpointName } = circumstances;
	const logged = loggedCauseOf(tailsOf(evidence), circumstances);
	const meanings = words.map(({ failure }) => meaningOf(failure, circumstances)?.cause);
	return {
		why: joined(...rollout.state === "under-way" ? ["The rollout was still under way."] : [], whatBecomesOf(rollout), ...rollout.state === "unconfirmed" && status === void 0 ? [`SageMaker did not find the endpoint ${endpointName} at the last look.`] : [], ...new Set(meanings), logged?.cause),
		sentences: [
			...words.map(answered),
			...logged === void 0 ? [] : [`Container log ${logged.logStream}: ${logged.line}`],
			...evidenceInWords(circumstances, false).flatMap(({ sentences }) => sentences),
			...phasesInWords(phases)
		],
		remedies: [...logged?.remedies ?? [], ...howToGoOn(rollout, describe)]
	};
}
function remediesOfStatus(status, { recreateFailed }) {
	if (status === "Failed") return [recreateFailed === false ? "Fix the cause, set `recreate-failed` to `auto` or `true`, and deploy again: AWS allows nothing but deletion on a failed endpoint, and the action then deletes it and creates it again." : `Fix the cause and deploy again: the next run deletes the failed endpoint and creates it again${recreateFailed === true ? "" : ", if this action deployed it (`recreate-failed: auto`)"}.`];
	if (status === "UpdateRollbackFailed") return ["The endpoint serves a mix of both configs: https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html", "Fix the cause and deploy again."];
	return ["Fix the cause and deploy again."];
}
function joined(...sentences) {
	return sentences.filter((sentence) => sentence !== void 0).join(" ");
}



/***/ })

};
