/** Host pages: the style sheets of each, and what it puts its content into. */
interface Host {
  readonly head: string;
  readonly before: string;
  readonly after: string;
}

const sheet = (path: string) => `<link rel="stylesheet" href="${path}" />`;

export const hosts: Readonly<Record<string, Host>> = {
  'Bootstrap 3': {
    head: sheet('/node_modules/bootstrap3/dist/css/bootstrap.css'),
    before:
      '<div class="container"><div class="row"><div class="col-md-8"><div class="panel panel-default"><div class="panel-body">',
    after: '</div></div></div></div></div>',
  },
  'Bootstrap 5': {
    head: sheet('/node_modules/bootstrap/dist/css/bootstrap.css'),
    before:
      '<div class="container"><div class="row"><div class="col-md-8"><div class="card"><div class="card-body">',
    after: '</div></div></div></div></div>',
  },
  'Bootstrap 5, dark': {
    head: `${sheet('/node_modules/bootstrap/dist/css/bootstrap.css')}
      <script>document.documentElement.dataset.bsTheme = 'dark'</script>`,
    before: '<div class="container">',
    after: '</div>',
  },
  'Tailwind’s preflight': {
    head: sheet('/node_modules/tailwindcss/preflight.css'),
    before: '<main>',
    after: '</main>',
  },
  'normalize.css': {
    head: sheet('/node_modules/normalize.css/normalize.css'),
    before: '<main>',
    after: '</main>',
  },
  'a classic WordPress theme': {
    head: sheet('/test/fixtures/hosts/classic-theme.css'),
    before: '<div id="content" class="site-content"><article class="entry-content">',
    after: '</article></div>',
  },
  'a block WordPress theme': {
    head: sheet('/test/fixtures/hosts/block-theme.css'),
    before: '<main class="has-global-padding is-layout-constrained">',
    after: '</main>',
  },
  'a hostile page': {
    head: sheet('/test/fixtures/hosts/hostile.css'),
    before: '<main>',
    after: '</main>',
  },
};
