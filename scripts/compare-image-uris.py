"""The judge of `compare-image-uris.ts`: what the SageMaker Python SDK answers, line by line, as JSON.

Each line is one question without its region, and the answers by region: a URI, or null where the SDK refuses. It needs the
package `sagemaker-core`. Run with the instance types to ask for as arguments; "serverless" stands for none.
"""

import functools
import importlib.metadata
import json
import logging
import sys

from sagemaker.core import common_utils, image_uris
from sagemaker.core.serverless_inference_config import ServerlessInferenceConfig

# Values that no image has, since refusals are answers too.
UNKNOWN_VERSION, UNKNOWN_PYTHON, UNKNOWN_REGION = "99.99", "py99", "xx-nowhere-1"

# The SDK's own classes name the tool for these, and two of them name no instance type.
NEURONX_CALLERS = {"huggingface", "huggingface-llm-neuronx", "huggingface-vllm-neuronx"}
WITHOUT_INSTANCE = {"huggingface-vllm-neuronx"}

logging.disable(logging.CRITICAL)
# Each call would read both anew; neither changes.
image_uris.config_for_framework = functools.cache(image_uris.config_for_framework)
common_utils._botocore_resolver = functools.cache(common_utils._botocore_resolver)


def scopes_of(framework):
    config = image_uris.config_for_framework(framework)
    named = {"inference": config} if "inference" in config.get("scope", []) else config
    return [named[scope] for scope in ("inference", "inference_graviton") if scope in named]


def questions_about(framework):
    """Versions with their Python versions and bases: all that the data have, none, and unknown ones."""
    aliases, leaves = {}, {}
    for scope in scopes_of(framework):
        for version, leaf in scope["versions"].items():
            leaves.setdefault(version, []).append(leaf)
        for alias, version in scope.get("version_aliases", {}).items():
            aliases.setdefault(alias, version)
    all_pythons, all_bases = set(), set()
    if framework == "huggingface":
        for other in ("huggingface-neuron", "huggingface-neuronx"):
            scope = image_uris.config_for_framework(other)["inference"]
            for version, leaf in scope["versions"].items():
                leaves.setdefault(version, []).append(leaf)
            aliases.update(scope.get("version_aliases", {}))
    asked = {version: version for version in leaves} | aliases
    rows = []
    for spelling, version in asked.items():
        pythons, bases = set(), set()
        for leaf in leaves.get(version, []):
            pythons.update(pythons_of(leaf))
            if framework == "huggingface":
                bases.update(key for key in leaf if key != "version_aliases")
                bases.update(leaf.get("version_aliases", {}))
        all_pythons |= pythons
        all_bases |= bases
        rows.append((spelling, pythons | {None, UNKNOWN_PYTHON}, bases | {None}))
    for version in (None, "latest", UNKNOWN_VERSION):
        if version not in asked:
            rows.append((version, all_pythons | {None}, all_bases | {None}))
    return rows


def pythons_of(leaf):
    if "repository" in leaf:
        return leaf.get("py_versions", [])
    if "py2" in leaf or "py3" in leaf:
        return [key for key in leaf if key.startswith("py")]
    return [python for key, base in leaf.items() if key != "version_aliases" for python in base.get("py_versions", [])]


def retrieve(framework, region, version, python, base, instance):
    tool = None
    is_neuronx = instance.startswith(("ml.inf2", "ml.trn"))
    if is_neuronx and framework in NEURONX_CALLERS:
        tool = "neuronx"
    without = instance == "serverless" or (is_neuronx and framework in WITHOUT_INSTANCE)
    try:
        return image_uris.retrieve(
            framework,
            region,
            version=version,
            py_version=python,
            base_framework_version=base,
            image_scope="inference",
            instance_type=None if without else instance,
            inference_tool=tool,
            serverless_inference_config=ServerlessInferenceConfig() if instance == "serverless" else None,
        )
    # It refuses by errors of all kinds, not only by its own.
    except Exception:
        return None


def main(instances):
    frameworks = [name for name in image_uris.list_frameworks() if scopes_of(name)]
    regions = {UNKNOWN_REGION}
    for framework in frameworks:
        for scope in scopes_of(framework):
            collect_regions(scope["versions"], regions)
    print(json.dumps({"sagemakerCore": importlib.metadata.version("sagemaker-core"), "regions": sorted(regions)}))
    for framework in frameworks:
        for version, pythons, bases in questions_about(framework):
            for python in sorted(pythons, key=str):
                for base in sorted(bases, key=str):
                    for instance in instances:
                        answers = {r: retrieve(framework, r, version, python, base, instance) for r in regions}
                        question = {
                            "framework": framework,
                            "version": version,
                            "python": python,
                            "base": base,
                            "instance": instance,
                        }
                        print(json.dumps(question | {"answers": {r: uri for r, uri in answers.items() if uri}}))


def collect_regions(tree, regions):
    for key, value in tree.items():
        if key == "registries":
            regions.update(value)
        elif isinstance(value, dict):
            collect_regions(value, regions)


if __name__ == "__main__":
    main(sys.argv[1:])
