import { literalsHtmlCssMinifier as minifyTemplates } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Names, ours and the libraries', that no page, endpoint or computed access refers to: they get short ones, as
 * everything private does that begins with an underscore.
 */
const internal =
  `_[a-z]\\w* settings renderBlocks renderClaim renderItem renderAction renderNotes renderSection
  awaited invitation disclaimer trademark charactersLeft charactersOver words problems failure failures usable goToField
  removeTopic onSubmit onInput guard onKey fieldErrors formError httpStatus errorPrefix problemHeading noRelationship
  tryAgain notSent perhapsSent backOnline reachOnline reachUnknown askingAbout topicAdded topicRemoved objectedTo urgent
  promise another isOnline retryAfter accepts locate found sending slow hints kept texts needs submission errorLine optional
  subscriptions unsubscribe receive addCallback isUpdatePending hasUpdated renderOptions renderBefore traits onattach constr
  _\\$[AE][A-Za-z] _\\$Do _\\$litPart\\$ attributeToProperty elementProperties finalized? requestUpdate renderRoot
  createRenderRoot willUpdate firstUpdated setValue attribute noAccessor hostConnected hostDisconnected addController
  enableUpdating scheduleUpdate safeParse checks def bag inst parts ctor strings styles issues expected reach emailOrPhone
  patientNew patientExisting goTo renew base render updated innerType catchall own`.split(/\s+/);

/** The properties with short names. */
export const mangled = new RegExp(`^(${internal.join('|')})$`);

/** What the libraries do for other pages than ours: by file, the pattern and what stands for it. */
const edits = [
  // A page that we are a guest on gets no globals but MildWidgets: neither Lit's version lists …
  ['lit-html/lit-html.js', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, '0'],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\([^)]*\)/, '0'],
  // … nor what standard decorators share, which we don't use …
  [
    'reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  // … nor what polyfills of old browsers hook into …
  ['lit-html/lit-html.js', /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, ';'],
  [
    'lit-element/lit-element.js',
    /const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    '',
  ],
  // … nor a policy for Trusted Types before there is a template: a second copy of the script has none, and the name is taken …
  [
    'lit-html/lit-html.js',
    /(\w)=(\w)\?(\2\.createPolicy\("lit-html",\{createHTML:(\w)=>\4\}\)):void 0/,
    '$1=$2?{createHTML:$4=>($1.policy??=$3).createHTML($4)}:void 0',
  ],
  // Contexts as we use them. All who ask stay subscribed; who provides is there before them.
  [
    'context-consumer.js',
    /class s\{.*?\}(?=export)/,
    `class s {
      receive = (value, unsubscribe) => {
        if (this.unsubscribe !== unsubscribe) this.unsubscribe?.();
        this.unsubscribe = unsubscribe;
        this.value = value;
        this.host.requestUpdate();
      };
      constructor(host, { context }) {
        this.host = host;
        this.context = context;
        host.addController(this);
      }
      hostConnected() { this.host.dispatchEvent(new t(this.context, this.host, this.receive, true)); }
      hostDisconnected() {
        this.unsubscribe?.();
        this.unsubscribe = undefined;
      }
    }`,
  ],
  [
    'context-provider.js',
    /class e extends Event\{.*?\}(?=export)/,
    `class i extends s {
      constructor(host, { context, initialValue }) {
        super(initialValue);
        host.addEventListener('context-request', (event) => {
          if (event.context !== context || event.contextTarget === host) return;
          event.stopPropagation();
          this.addCallback(event.callback);
        });
      }
    }`,
  ],
  ['context-provider.js', /,e as ContextProviderEvent/, ''],
  [
    'value-notifier.js',
    /class s\{.*?\}(?=export)/,
    `class s {
      subscriptions = new Map();
      constructor(value) { this.value = value; }
      setValue(value) {
        if (Object.is(value, this.value)) return;
        this.value = value;
        for (const [callback, unsubscribe] of this.subscriptions) callback(value, unsubscribe);
      }
      addCallback(callback) {
        const unsubscribe = this.subscriptions.get(callback) ?? (() => this.subscriptions.delete(callback));
        this.subscriptions.set(callback, unsubscribe);
        callback(this.value, unsubscribe);
      }
    }`,
  ],
  // Styles are plain texts, and every browser that can parse ES2022 has style sheets for them.
  [
    'reactive-element/css-tag.js',
    /i=\(t,\.\.\.e\)=>.*?(?=,S=)/,
    `i = ([text]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    }`,
  ],
  ['reactive-element/css-tag.js', /\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  // An element whose properties take what attributes say as it is, reflect nothing and always render when they change.
  [
    'reactive-element/reactive-element.js',
    /class y extends HTMLElement\{.*?\}y\.elementStyles=.*?;(?=export)/,
    `class y extends HTMLElement {
      static elementProperties = [];
      static attributeToProperty = new Map();
      static finalized = this;
      static get observedAttributes() {
        this.finalize();
        return [...this.attributeToProperty.keys()];
      }
      static finalize() {
        if (this.finalized === this) return;
        this.finalized = this;
        const base = Object.getPrototypeOf(this);
        base.finalize();
        const properties = Object.entries(this.properties ?? {});
        this.elementProperties = [...base.elementProperties, ...properties.map(([name]) => name)];
        this.attributeToProperty = new Map(base.attributeToProperty);
        for (const [name, { attribute, state, noAccessor }] of properties) {
          if (!state && attribute !== false) {
            this.attributeToProperty.set(typeof attribute === 'string' ? attribute : name.toLowerCase(), name);
          }
          if (noAccessor) continue;
          const key = Symbol();
          Object.defineProperty(this.prototype, name, {
            get() { return this[key]; },
            set(value) {
              const before = this[key];
              this[key] = value;
              this.requestUpdate(name, before);
            },
          });
        }
      }
      _$EO = [];
      _$AL = new Set();
      _$Ep = {};
      _$ES = new Promise((resolve) => { this.enableUpdating = resolve; });
      constructor() {
        super();
        for (const name of this.constructor.elementProperties) {
          if (!Object.hasOwn(this, name)) continue;
          this._$Ep[name] = this[name];
          delete this[name];
        }
        this.requestUpdate();
      }
      addController(controller) { this._$EO.push(controller); }
      createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [this.constructor.styles].flat();
        return root;
      }
      connectedCallback() {
        this.renderRoot ??= this.createRenderRoot();
        this.enableUpdating();
        for (const controller of this._$EO) controller.hostConnected();
      }
      disconnectedCallback() {
        for (const controller of this._$EO) controller.hostDisconnected();
      }
      attributeChangedCallback(name, before, value) {
        this[this.constructor.attributeToProperty.get(name)] = value;
      }
      requestUpdate(name, before) {
        if (name !== undefined) {
          if (Object.is(this[name], before)) return;
          this._$AL.add(name);
        }
        if (!this.isUpdatePending) this._$ES = this.scheduleUpdate();
      }
      async scheduleUpdate() {
        this.isUpdatePending = true;
        try {
          await this._$ES;
        } catch (error) {
          Promise.reject(error);
        }
        Object.assign(this, this._$Ep);
        this._$Ep = undefined;
        const changed = this._$AL;
        try {
          this.willUpdate(changed);
          this.update(changed);
        } catch (error) {
          this._$EM();
          throw error;
        }
        if (!this.hasUpdated) {
          this.hasUpdated = true;
          this.firstUpdated(changed);
        }
        this.updated(changed);
        return !this.isUpdatePending;
      }
      _$EM() {
        this._$AL = new Set();
        this.isUpdatePending = false;
      }
      get updateComplete() { return this._$ES; }
      willUpdate() {}
      update() { this._$EM(); }
      updated() {}
      firstUpdated() {}
    }`,
  ],
  [
    'reactive-element/reactive-element.js',
    /,c=a\.trustedTypes,l=c\?c\.emptyScript:"",p=a\.reactiveElementPolyfillSupport/,
    '',
  ],
  // Templates of Lit 3 without directives …
  ['lit-html/lit-html.js', /_\$AI\(t,i=this\)/g, '_$AI(t)'],
  ['lit-html/lit-html.js', /t=M\(this,t,i\),/, ''],
  ['lit-html/lit-html.js', /t=M\(this,t,i,0\),/, ''],
  ['lit-html/lit-html.js', /M\(this,e\[s\+n\],i,n\)/, 'e[s+n]'],
  ['lit-html/lit-html.js', /if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, 't??=A;'],
  ['lit-html/lit-html.js', /&&t!==E\b/g, ''],
  ['lit-html/lit-html.js', /r===E&&\(r=this\._\$AH\[n\]\),/, ''],
  ['lit-html/lit-html.js', /,this\._\$AM=i\b/, ''],
  ['lit-html/lit-html.js', /this\._\$AM=\w,/g, ''],
  ['lit-html/lit-html.js', /get parentNode\(\)\{return[^}]*\}get _\$AU\(\)\{[^}]*\}(?=u\(t\))/, ''],
  ['lit-html/lit-html.js', /get _\$AU\(\)\{[^}]*\}(?=constructor\(t,i,s,e\))/, ''],
  [
    'lit-html/lit-html.js',
    /get parentNode\(\)\{let.*?\}get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/,
    '',
  ],
  ['lit-html/lit-html.js', /get tagName\(\)\{[^}]*\}get _\$AU\(\)\{[^}]*\}/, ''],
  ['lit-html/lit-html.js', /,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  ['lit-html/lit-html.js', /setConnected\(t\)\{.*?\}(?=\}class)/, ''],
  ['lit-html/lit-html.js', /this\._\$AP\?\.\(!1,!0,s\)/, ''],
  ['lit-html/lit-html.js', /this\._\$AN=void 0,/g, ''],
  ['lit-html/lit-html.js', /constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
  ['lit-html/lit-html.js', /constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
  ['lit-html/lit-html.js', /this\.type=\d,/g, ''],
  // … and compiled templates …
  ['lit-html/lit-html.js', /if\(r\.hasAttributes\(\)\)(?=for)/, ''],
  ['lit-html/lit-html.js', /r\.textContent=s\?s\.emptyScript:""/, 'r.textContent=""'],
  ['lit-html/lit-html.js', /"invalid template strings array"/, ''],
  ['lit-html/lit-html.js', /i\(t\)\.nextSibling;i\(t\)\.remove/, 't.nextSibling;t.remove'],
  ['lit-html/lit-html.js', /:1===r\.type\?i=(?=new r\.ctor)/, ':i='],
  ['lit-html/lit-html.js', /void 0!==s&&\((void 0!==s\.strings.*?:s\._\$AI\(t\[i\]\))\),i\+\+/, '$1,i++'],
  ['lit-html/lit-html.js', /Symbol\.for\("lit-nothing"\)/, 'Symbol()'],
  ['lit-html/lit-html.js', /"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/, ''],
  ['lit-html/lit-html.js', /:c===_\|\|c===m\?c=v:/, ':'],
  ['lit-html/lit-html.js', /"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;)/, '$1'],
  ['lit-html/lit-html.js', /\(t\?\.creationScope\?\?l\)/, 'l'],
  // … with bindings of content, attributes and plain event listeners, in HTML and SVG.
  ['lit-html/lit-html.js', /else t\.startsWith\(o\)&&\(.*?removeAttribute\(t\)\)/, ''],
  ['lit-html/lit-html.js', /:6===r\.type&&\(.*?\)(?=,this\._\$AV)/, ''],
  ['lit-html/lit-html.js', /"\."===e\[1\]\?I:/, ''],
  ['lit-html/lit-html.js', /else\{let t=-1;.*?o\.length-1\}/, ''],
  ['lit-html/lit-html.js', /3===i\?"<math>":|3===i\?"<\/math>":/g, ''],
  ['lit-html/lit-html.js', /\|\|3===i/, ''],
  [
    'lit-html/lit-html.js',
    /const s=this\._\$AH,e=t===A&&.*?this\._\$AH=t\}handleEvent\(t\)\{.*?\}(?=\}class)/,
    `if (this._$AH === A && t !== A) this.element.addEventListener(this.name, this);
      if (t === A) this.element.removeEventListener(this.name, this);
      this._$AH = t;
    }
    handleEvent(t) {
      this._$AH.call(this.options.host, t);
    }`,
  ],
  [
    'lit-element/lit-element.js',
    /class i extends t\{.*?litElementHydrateSupport.*?;/,
    `class i extends t {
      static finalized = this;
      renderOptions = { host: this };
      createRenderRoot() {
        const root = super.createRenderRoot();
        this.renderOptions.renderBefore = root.firstChild;
        return root;
      }
      update() {
        const template = this.render();
        super.update();
        e(template, this.renderRoot, this.renderOptions);
      }
    }`,
  ],
  // zod, for schemas that are synchronous: no promises …
  ['zod/v4/core/schemas.js', /[\w.]+ instanceof Promise\b/g, 'false'],
  ['zod/v4/core/schemas.js', /proms\.length/g, '0'],
  // … and whose values have no cycles.
  ['zod/v4/core/schemas.js', /core\.globalConfig\.memoizer/g, 'undefined'],
  ['zod/v4/core/core.js', /\(_a = globalThis\)\.__zod_globalConfig \?\? .*;/, ''],
  ['zod/v4/core/core.js', /globalThis\.__zod_globalConfig;/, '{};'],
  // A schema is what it is in zod's core, with methods of its own that are called on it.
  [
    'zod/v4/core/core.js',
    /export \/\*@__NO_SIDE_EFFECTS__\*\/ function \$constructor[\s\S]*?\n\}\n/,
    `export /*@__NO_SIDE_EFFECTS__*/ function $constructor(name, initializer) {
      function Schema(def) { init(this, def); }
      const init = Schema.init = (inst, def) => {
        inst._zod ??= { def, constr: Schema };
        initializer(inst, def);
      };
      return Schema;
    }`,
  ],
  [
    'zod/v4/mini/schemas.js',
    /\/\*@__PURE__\*\/ core\.\$constructor\("ZodMini(Array|Boolean|Nullable|Object|Optional|Record|String|Transform|Union)", [^}]*\}\)/g,
    'core.$Zod$1',
  ],
  ['zod/v4/mini/schemas.js', /type: "\w+",/g, ''],
  [
    'zod/v4/mini/schemas.js',
    /core\._(?:string|boolean)\((\w+), params\)/g,
    'new $1({ ...util.normalizeParams(params) })',
  ],
  [
    'zod/v4/core/checks.js',
    /export const \$ZodCheck = [\s\S]*?\n\}\);/,
    `export const $ZodCheck = /*@__PURE__*/ core.$constructor('$ZodCheck', () => {});`,
  ],
  [
    'zod/v4/core/schemas.js',
    /export const \$ZodType = [\s\S]*?\n\}\);/,
    `export const $ZodType = /*@__PURE__*/ core.$constructor('$ZodType', (inst, def) => {
      const { _zod } = inst;
      const { checks = [] } = def;
      _zod.run = (payload) => {
        const result = _zod.parse(payload);
        for (const { _zod } of checks) {
          const { when } = _zod.def;
          if (when ? when(result) : !util.aborted(result)) _zod.check(result);
        }
        return result;
      };
      inst.safeParse = (data) => {
        const { value, issues } = _zod.run({ value: data, issues: [] });
        return issues.length ? { success: false, error: { issues: issues.map(util.finalizeIssue) } } : { success: true, data: value };
      };
      inst.check = (...more) => new _zod.constr({ ...def, checks: [...checks, ...more] });
    });
    const refuse = (inst, payload, more) => payload.issues.push({ input: payload.value, inst, ...more });`,
  ],
  // What is read of an issue is its path and message, the issues of each option and the keys that aren't known.
  ...['String', 'Boolean'].map((name) => [
    'zod/v4/core/schemas.js',
    new RegExp(`export const \\$Zod${name} = [\\s\\S]*?\\n\\}\\);`),
    `export const $Zod${name} = /*@__PURE__*/ core.$constructor('$Zod${name}', (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload) => {
        if (typeof payload.value !== '${name.toLowerCase()}') refuse(inst, payload);
        return payload;
      };
    });`,
  ]),
  [
    'zod/v4/core/schemas.js',
    /export const \$ZodArray = [\s\S]*?\n\}\);/,
    `export const $ZodArray = /*@__PURE__*/ core.$constructor('$ZodArray', (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload) => {
        if (Array.isArray(payload.value)) {
          payload.value = payload.value.map((input, at) => {
            const { value, issues } = def.element._zod.run({ value: input, issues: [] });
            payload.issues.push(...util.prefixIssues(at, issues));
            return value;
          });
        } else refuse(inst, payload);
        return payload;
      };
    });`,
  ],
  // What may be missing contributes nothing then; no schema of ours has a default.
  [
    'zod/v4/core/schemas.js',
    /export const \$ZodObject = [\s\S]*?\n\}\);/,
    `export const $ZodObject = /*@__PURE__*/ core.$constructor('$ZodObject', (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload) => {
        const input = payload.value;
        if (util.isObject(input)) {
          const { shape, catchall } = def;
          const read = (key, { _zod }) => {
            if (!(key in input) && _zod.optout) return;
            const { value, issues } = _zod.run({ value: input[key], issues: [] });
            payload.issues.push(...util.prefixIssues(key, issues));
            if (key in input || value !== undefined) output[key] = value;
          };
          const output = payload.value = {};
          for (const key of Object.keys(shape)) read(key, shape[key]);
          const keys = [];
          if (catchall) for (const key in input) {
            if (Object.hasOwn(shape, key)) continue;
            if (catchall === true) keys.push(key);
            else if (key !== '__proto__') read(key, catchall);
          }
          if (keys[0] != null) refuse(inst, payload, { keys, input, continue: true });
        } else refuse(inst, payload);
        return payload;
      };
    });`,
  ],
  // A strict object's other keys need no schema that refuses them all, and an object with a catchall no clone.
  ['zod/v4/mini/schemas.js', /catchall: never\(\)/, 'catchall: true'],
  [
    'zod/v4/mini/schemas.js',
    /return inst\.clone\(util\.mergeDefs\(inst\._zod\.def, \{ catchall: catchall \}\)\);/,
    'return new ZodMiniObject({ ...inst._zod.def, catchall });',
  ],
  [
    'zod/v4/core/schemas.js',
    /export const \$ZodUnion = [\s\S]*?\n\}\);/,
    `export const $ZodUnion = /*@__PURE__*/ core.$constructor('$ZodUnion', (inst, def) => {
      $ZodType.init(inst, def);
      const { options } = def;
      inst._zod.optout = options.some(({ _zod }) => _zod.optout);
      inst._zod.parse = (payload) => {
        const results = options.map(({ _zod }) => _zod.run({ value: payload.value, issues: [] }));
        const right = results.find(({ issues }) => !issues.length);
        const nearly = results.filter((result) => !util.aborted(result));
        if (right || !options[1] || nearly.length === 1) return right ?? nearly[0] ?? results[0];
        refuse(inst, payload, { errors: results.map(({ issues }) => issues.map(util.finalizeIssue)) });
        return payload;
      };
    });`,
  ],
  [
    'zod/v4/core/schemas.js',
    /export const \$ZodTransform = [\s\S]*?\n\}\);/,
    `export const $ZodTransform = /*@__PURE__*/ core.$constructor('$ZodTransform', (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload) => {
        payload.value = def.transform(payload.value, payload);
        return payload;
      };
    });`,
  ],
  [
    'zod/v4/core/schemas.js',
    /export const \$ZodOptional = [\s\S]*?\n\}\);/,
    `export const $ZodOptional = /*@__PURE__*/ core.$constructor('$ZodOptional', (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optout = true;
      inst._zod.parse = (payload) => payload.value === undefined ? payload : def.innerType._zod.run(payload);
    });`,
  ],
  [
    'zod/v4/core/schemas.js',
    /export const \$ZodNullable = [\s\S]*?\n\}\);/,
    `export const $ZodNullable = /*@__PURE__*/ core.$constructor('$ZodNullable', (inst, def) => {
      $ZodType.init(inst, def);
      const { _zod } = def.innerType;
      inst._zod.optout = _zod.optout;
      inst._zod.parse = (payload) => payload.value === null ? payload : _zod.run(payload);
    });`,
  ],
  [
    'zod/v4/core/util.js',
    /export function normalizeParams\([\s\S]*?\n\}/,
    `export const normalizeParams = (params) => typeof params === 'string' ? { error: params } : params;`,
  ],
  [
    'zod/v4/core/util.js',
    /export function aborted\([\s\S]*?\n\}/,
    'export const aborted = ({ issues }) => issues.some((issue) => !issue.continue);',
  ],
  [
    'zod/v4/core/util.js',
    /export function prefixIssues\([\s\S]*?\n\}/,
    `export const prefixIssues = (key, issues) => issues.map((issue) => ({ ...issue, path: [key, ...(issue.path ?? [])] }));`,
  ],
  [
    'zod/v4/core/util.js',
    /export function finalizeIssue\([\s\S]*?\n\}/,
    `export const finalizeIssue = (issue) => {
      const error = issue.inst?._zod.def.error;
      return { path: [], ...issue, message: issue.message ?? (error?.call ? error(issue) : error) ?? 'Invalid input' };
    };`,
  ],
];

/** The releases that the edits are written for: some put whole functions in place of theirs. */
const releases = {
  '@lit/context': '1.1.6',
  '@lit/reactive-element': '2.1.2',
  'lit-element': '4.2.2',
  'lit-html': '3.3.3',
  zod: '4.6.7',
};

/** What of zod our modules may use: for this, zod is the same with the edits as without them. */
export const zodNames =
  'NEVER array boolean catchall check nullable object optional record regexes strictObject string transform union'.split(
    ' ',
  );

/** What our modules may not use, since the edits leave it out. */
const leftOut = [
  new RegExp(`\\bz\\.(?!(?:${zodNames.join('|')})\\b)\\w+`),
  /from '(?:lit|lit-html|@lit\/\w+)\/.*'/,
  /\b(?:noChange|mathml|unsafeCSS|ContextRoot|ContextEvent)\b/,
  /css`[^`]*\$\{/,
  /\s\.[\w-]+=["']?\$\{/,
  /<!--(?:(?!-->)[^])*\$\{/,
  /\b(?:type: (?:Array|Boolean|Number|Object)\b|(?:converter|hasChanged|reflect|useDefault):)/,
  /\b(?:addInitializer|getPropertyOptions|getUpdateComplete|hostUpdated?|performUpdate|removeController)\b/,
  /\b(?:shadowRootOptions|shouldUpdate)\b/,
  /\bchanged\w*\.get\(/,
];

/** Makes the edits, and fails where a library is no longer what they are about, or we use more of it. */
export const asGuest = () => ({
  name: 'as-guest',
  buildStart() {
    for (const [name, release] of Object.entries(releases)) {
      const { version } = JSON.parse(
        readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url)),
      );
      if (version !== release)
        this.error(`${name} is ${version}: see whether what is edited for ${release} fits.`);
    }
  },
  transform(code, id) {
    for (const pattern of id.includes('/dist/esm/') ? leftOut : []) {
      const [used] = pattern.exec(code) ?? [];
      if (used) this.error(`${id} uses ${used}, which the edits may leave out: see whether it still works.`);
    }
    let edited = code;
    for (const [, pattern, replacement] of edits.filter(([file]) => id.endsWith(`/${file}`))) {
      if (!pattern.test(edited)) this.error(`${id} has no ${pattern}: see what became of it.`);
      edited = edited.replace(pattern, replacement);
    }
    return edited === code ? null : { code: edited, map: null };
  },
});

/** Puts the texts at the front of the script, side by side: there they compress best. They depend on nothing. */
const textsFirst = () => ({
  name: 'texts-first',
  transform(code, id) {
    if (!/\/dist\/esm\/embed(\.intl)?\.js$/.test(id)) return null;
    const texts = [
      'locales/en',
      'styles/tokens',
      'styles/prose',
      'styles/form',
      'styles/figure',
      'content/spine',
    ];
    return { code: `${texts.map((text) => `import './${text}.js';`).join('')}${code}`, map: null };
  },
});

const hashes = {};

/** Writes dist/integrity.json: what `integrity` on a script tag must say, by file; the last script to be built has all. */
const integrity = () => ({
  name: 'integrity',
  generateBundle(_, bundle) {
    for (const { type, fileName, code } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      hashes[fileName] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    }
    this.emitFile({
      type: 'asset',
      fileName: 'integrity.json',
      source: `${JSON.stringify(hashes, null, 2)}\n`,
    });
  },
});

/** Writes dist/content.schema.json: for editors of a clinic's own words. */
const contentSchema = () => ({
  name: 'content-schema',
  async generateBundle() {
    const { contentJsonSchema } = await import('./dist/esm/content/json-schema.js');
    const source = `${JSON.stringify(contentJsonSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'content.schema.json', source });
  },
});

/** One classic script for a script tag. */
const script = (input, file) => ({
  input: `dist/esm/${input}.js`,
  output: {
    file: `dist/${file}.js`,
    format: 'iife',
    sourcemap: true,
    // The hint lets V8 compile all of it while it arrives: https://v8.dev/blog/explicit-compile-hints
    banner: '//# allFunctionsCalledOnLoad\n/*! mild-widgets, MIT licence */',
  },
  onwarn(warning, warn) {
    // zod's own business: circular imports, and comments that Rollup doesn't know.
    const text = `${warning.id} ${warning.ids}`;
    if (!text.includes('node_modules/zod')) warn(warning);
  },
  plugins: [
    nodeResolve(),
    textsFirst(),
    asGuest(),
    minifyTemplates({ options: { minifyOptions: { removeAttributeQuotes: true } }, failOnError: true }),
    terser({
      ecma: 2022,
      compress: { passes: 6, unsafe_arrows: true, keep_fargs: false, inline: 1 },
      mangle: { properties: { regex: mangled, reserved: ['_wpcf7_unit_tag'] } },
      // Escapes, because a page's encoding need not be UTF-8.
      format: { comments: /^(!|# allFunctionsCalledOnLoad$)/, ascii_only: true, quote_style: 2 },
    }),
    integrity(),
    contentSchema(),
  ],
});

export default [script('embed', 'mild-widgets'), script('embed.intl', 'mild-widgets.intl')];
