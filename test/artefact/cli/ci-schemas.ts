/**
 * The schemas of the configurations of CI systems, as far as a job or a hook needs them, by the reference of each
 * platform. A key that is unknown to the platform is refused.
 */
import { Ajv2020 } from 'ajv/dist/2020';

type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: 'string', minLength: 1 };
const anyText: JsonSchema = { type: 'string' };
const yesOrNo: JsonSchema = { type: 'boolean' };
const scalar: JsonSchema = { type: ['string', 'number', 'boolean'] };
const scalars: JsonSchema = { type: 'object', additionalProperties: scalar };
const texts: JsonSchema = { type: 'array', items: text };
const oneOrMore: JsonSchema = { anyOf: [text, { ...texts, minItems: 1 }] };
const whenever: JsonSchema = { type: ['string', 'boolean'] };
const anything: JsonSchema = true as unknown as JsonSchema; // a schema, too

const closed = (properties: object, required: readonly string[] = [], more: object = {}): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...more,
});

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, jobs.<job_id>.steps */
const step = closed(
  {
    id: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_-]*$' },
    if: whenever,
    name: text,
    uses: { type: 'string', pattern: '^(?:\\./|docker://|[\\w.-]+/[\\w./-]+@)' },
    run: text,
    'working-directory': text,
    shell: text,
    with: scalars,
    env: scalars,
    'continue-on-error': whenever,
    'timeout-minutes': { type: 'integer', minimum: 1 },
  },
  [],
  // A step either uses an action or runs a script.
  { oneOf: [{ required: ['uses'] }, { required: ['run'] }] },
);

const branches = closed({
  branches: texts,
  'branches-ignore': texts,
  tags: texts,
  'tags-ignore': texts,
  paths: texts,
  'paths-ignore': texts,
  types: texts,
});
const cron: JsonSchema = { type: 'string', pattern: '^(?:[\\d*,/-]+ ){4}[\\d*,/-]+$' };
const access: JsonSchema = { enum: ['read', 'write', 'none'] };
const permissions: JsonSchema = {
  anyOf: [
    { enum: ['read-all', 'write-all'] },
    closed(
      Object.fromEntries(
        [
          'actions',
          'attestations',
          'checks',
          'contents',
          'deployments',
          'discussions',
          'id-token',
          'issues',
          'packages',
          'pages',
          'pull-requests',
          'security-events',
          'statuses',
        ].map((name) => [name, access]),
      ),
    ),
  ],
};

const workflow = closed(
  {
    name: text,
    'run-name': text,
    on: closed({
      push: branches,
      pull_request: branches,
      schedule: { type: 'array', items: closed({ cron }, ['cron']), minItems: 1 },
      workflow_dispatch: { type: ['object', 'null'] },
    }),
    permissions,
    env: scalars,
    defaults: anything,
    concurrency: anything,
    jobs: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_-]*$' },
      additionalProperties: closed(
        {
          name: text,
          permissions,
          needs: oneOrMore,
          if: whenever,
          'runs-on': oneOrMore,
          environment: anything,
          concurrency: anything,
          outputs: scalars,
          env: scalars,
          defaults: anything,
          steps: { type: 'array', items: step, minItems: 1 },
          'timeout-minutes': { type: 'integer', minimum: 1 },
          strategy: anything,
          'continue-on-error': whenever,
          container: anything,
          services: anything,
        },
        ['runs-on', 'steps'],
      ),
    },
  },
  ['on', 'jobs'],
);

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax, composite actions */
const action = closed(
  {
    name: text,
    author: text,
    description: text,
    inputs: {
      type: 'object',
      additionalProperties: closed(
        { description: text, required: yesOrNo, default: scalar, deprecationMessage: text },
        ['description'],
      ),
    },
    outputs: { type: 'object', additionalProperties: closed({ description: text, value: text }, ['value']) },
    runs: closed(
      {
        using: { const: 'composite' },
        // Unlike in a workflow, a script has to name its shell.
        steps: {
          type: 'array',
          minItems: 1,
          items: { allOf: [step, { anyOf: [{ required: ['uses'] }, { required: ['shell'] }] }] },
        },
      },
      ['using', 'steps'],
    ),
    branding: closed({ icon: text, color: text }),
  },
  ['name', 'description', 'runs'],
);

/** https://docs.gitlab.com/ci/yaml/, with the reports of https://docs.gitlab.com/ci/yaml/artifacts_reports/ */
const gitlab: JsonSchema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: closed(
    {
      after_script: oneOrMore,
      allow_failure: anything,
      artifacts: closed({
        paths: texts,
        exclude: texts,
        expire_in: text,
        expose_as: text,
        name: text,
        public: yesOrNo,
        access: { enum: ['all', 'developer', 'maintainer', 'none'] },
        reports: closed({
          codequality: oneOrMore,
          coverage_report: anything,
          dotenv: oneOrMore,
          junit: oneOrMore,
          metrics: oneOrMore,
          sast: oneOrMore,
        }),
        untracked: yesOrNo,
        when: { enum: ['on_success', 'on_failure', 'always'] },
      }),
      before_script: oneOrMore,
      cache: anything,
      coverage: text,
      dependencies: texts,
      environment: anything,
      extends: oneOrMore,
      image: anything,
      interruptible: yesOrNo,
      needs: anything,
      parallel: anything,
      resource_group: text,
      retry: anything,
      rules: anything,
      script: oneOrMore,
      services: anything,
      stage: text,
      tags: texts,
      timeout: text,
      variables: scalars,
      when: { enum: ['on_success', 'on_failure', 'never', 'always', 'manual', 'delayed'] },
    },
    ['script'],
  ),
};

/** https://pre-commit.com, .pre-commit-config.yaml; a hook of a local repository says all about itself */
const preCommit = closed(
  {
    repos: {
      type: 'array',
      minItems: 1,
      items: closed(
        {
          repo: { const: 'local' },
          hooks: {
            type: 'array',
            minItems: 1,
            items: closed(
              {
                id: text,
                name: text,
                entry: text,
                language: { enum: ['system', 'unsupported', 'node', 'python', 'script', 'docker_image'] },
                alias: text,
                files: text,
                exclude: text,
                types: texts,
                types_or: texts,
                exclude_types: texts,
                additional_dependencies: texts,
                args: { type: 'array', items: anyText },
                stages: { type: 'array', items: { enum: ['pre-commit', 'pre-push', 'commit-msg', 'manual'] } },
                always_run: yesOrNo,
                fail_fast: yesOrNo,
                pass_filenames: yesOrNo,
                require_serial: yesOrNo,
                verbose: yesOrNo,
                description: text,
              },
              ['id', 'name', 'entry', 'language'],
            ),
          },
        },
        ['repo', 'hooks'],
      ),
    },
    default_stages: texts,
    exclude: text,
    fail_fast: yesOrNo,
    files: text,
    minimum_pre_commit_version: text,
  },
  ['repos'],
);

const validators = Object.fromEntries(
  Object.entries({ workflow, action, gitlab, preCommit }).map(([name, schema]) => [
    name,
    new Ajv2020({ allErrors: true, strict: false }).compile(schema),
  ]),
);

/** The problems of a configuration, one per line; none for a valid one. */
export function ciProblems(
  platform: 'workflow' | 'action' | 'gitlab' | 'preCommit',
  configuration: unknown,
): readonly string[] {
  const validate = validators[platform];
  if (validate === undefined || validate(configuration)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
