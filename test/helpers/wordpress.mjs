import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import { canInstall, install, isRoot } from './engines.mjs';

const WORDPRESS = '/usr/share/wordpress';
const SBIN = ['/usr/sbin', '/usr/local/sbin'];
process.env.PATH = [process.env.PATH, ...SBIN].join(':');

/** What WordPress needs to run, and the packages of Debian that have it. */
const PARTS = {
  wordpress: () => existsSync(join(WORDPRESS, 'wp-includes/version.php')),
  'wordpress-theme-twentytwentyone': () => existsSync(join(WORDPRESS, 'wp-content/themes/twentytwentyone')),
  'wordpress-theme-twentytwentythree': () =>
    existsSync(join(WORDPRESS, 'wp-content/themes/twentytwentythree')),
  'php-cli': () => runs('php', '--version'),
  'php-mysql': () => spawnSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0,
  'mariadb-server': () => runs('mariadbd', '--version') && runs('mariadb-install-db', '--help'),
};

const runs = (command, argument) => spawnSync(command, [argument]).error === undefined;

/** The name and the password of those who write. */
export const PASSWORD = 'correct horse battery staple';

/**
 * Whether WordPress can run here, after installing what can be installed. Where it can't, a line says what is missing,
 * which is an error where `CI` is `true`.
 */
export function hasWordPress() {
  const missing = () => Object.keys(PARTS).filter((name) => !PARTS[name]());
  if (missing().length > 0 && canInstall()) install(missing());
  const lacking = missing();
  if (lacking.length === 0) return true;
  const line = `Not tested in WordPress: on Debian or Ubuntu, install ${lacking.join(', ')}.`;
  if (process.env.CI === 'true') throw new Error(line);
  console.log(line);
  return false;
}

/** What one of WordPress's functions for texts makes of HTML, without a database. */
function formatted(name, html) {
  const code = `
    define( 'ABSPATH', '${WORDPRESS}/' );
    define( 'WPINC', 'wp-includes' );
    foreach ( array( 'compat', 'plugin', 'load', 'functions', 'formatting', 'kses', 'l10n' ) as $file ) {
      require_once ABSPATH . "wp-includes/$file.php";
    }
    echo ${name}( stream_get_contents( STDIN ) );
  `;
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', code], {
    input: html,
    encoding: 'utf8',
  });
  if (status !== 0 || stderr) throw new Error(`${name} failed: ${stdout}${stderr}`);
  return stdout;
}

/** What WordPress saves of a post for an author who may not save scripts. */
export const ksesPost = (html) => formatted('wp_kses_post', html);

/** What WordPress shows of a post that was written in the classic editor. */
export const autop = (html) => formatted('wpautop', html);

/**
 * An empty WordPress on this computer, with a database of its own, in a folder that goes with it.
 *
 * @returns {Promise<WordPress>}
 */
export async function startWordPress() {
  const wordpress = new WordPress();
  try {
    await wordpress.start();
  } catch (error) {
    await wordpress.close();
    throw error;
  }
  return wordpress;
}

class WordPress {
  #folder = mkdtempSync(join(tmpdir(), 'mild-wordpress-'));
  #started = [];
  #port = 0;
  #known = new Set();

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  get #root() {
    return join(this.#folder, 'site');
  }

  async start() {
    chmodSync(this.#folder, 0o755); // the database is another user's
    for (const name of ['mails', 'data']) mkdirSync(join(this.#folder, name));
    await this.#startDatabase();
    this.#port = await freePort();
    cpSync(WORDPRESS, this.#root, {
      recursive: true,
      dereference: true,
      filter: (path) => !path.endsWith('.htaccess'),
    });
    this.#configure();
    await this.#startServer();
    this.php(`
      define( 'WP_INSTALLING', true );
      require 'wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install( 'Riverside', 'admin', 'office@riverside.example', true, '', '${PASSWORD}' );
      wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${PASSWORD}', 'user_email' => 'author@riverside.example', 'role' => 'author' ) );
    `);
    await fetch(this.url);
    this.inside(
      "wp_mail( 'office@riverside.example', 'x', 'x' ); rest_do_request( new WP_REST_Request( 'GET', '/wp/v2/posts' ) );",
    );
    this.knowComplaints();
    this.forget();
  }

  /** Ends what was started, and removes all of it. */
  async close() {
    for (const child of this.#started.reverse()) await end(child);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What PHP code prints that runs in WordPress's folder; one that loads WordPress begins with `inside`. */
  php(code, input = '') {
    const { status, stdout, stderr } = spawnSync('php', [...this.#settings(), '-r', code], {
      cwd: this.#root,
      input,
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    if (status !== 0) throw new Error(`PHP failed: ${stdout}${stderr}`);
    return stdout;
  }

  /** What PHP code prints that runs in WordPress. */
  inside(code, input) {
    return this.php(`require 'wp-load.php'; ${code}`, input);
  }

  /** Unpacks the plugin as the build made it, and turns it on. */
  installPlugin() {
    const zip = fileURLToPath(new URL('../../site/mild-widgets-wordpress.zip', import.meta.url));
    const problem = this.inside(`
      require ABSPATH . 'wp-admin/includes/admin.php';
      WP_Filesystem();
      $done = unzip_file( '${zip}', WP_PLUGIN_DIR );
      $done = is_wp_error( $done ) ? $done : activate_plugin( 'mild-widgets/mild-widgets.php' );
      echo is_wp_error( $done ) ? $done->get_error_message() : '';
    `);
    if (problem) throw new Error(problem);
  }

  /** Has settings of the plugin as if they had been saved. */
  set(settings) {
    this.inside(
      'update_option( "mild_widgets", json_decode( stream_get_contents( STDIN ), true ) );',
      JSON.stringify(settings),
    );
  }

  /** Puts code among the plugins that are always on; without any, takes it away. */
  always(name, code) {
    const folder = join(this.#root, 'wp-content/mu-plugins');
    const file = join(folder, `${name}.php`);
    mkdirSync(folder, { recursive: true });
    if (code === undefined) rmSync(file, { force: true });
    else writeFileSync(file, `<?php\n${code}`);
  }

  /** The mails that were sent, oldest first. */
  async mails() {
    const folder = join(this.#folder, 'mails');
    const paths = readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => join(folder, name))
      .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs);
    return Promise.all(
      paths.map(async (path) => {
        const raw = readFileSync(path);
        return { ...(await PostalMime.parse(raw)), raw: raw.toString('latin1') };
      }),
    );
  }

  /** Whether sending a mail fails from now on. */
  failMails(fail) {
    const flag = join(this.#folder, 'mails/failing');
    if (fail) writeFileSync(flag, '');
    else rmSync(flag, { force: true });
  }

  /** What PHP has complained about, each once; not what WordPress itself is to blame for where this PHP is too new for it. */
  complaints() {
    const path = join(this.#folder, 'php.log');
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    const complaints = lines.filter(Boolean).map((line) => line.replace(/^\[.*?\] /, ''));
    return [...new Set(complaints)].filter((line) => !this.#known.has(line));
  }

  /** Takes what has been complained about so far for WordPress's own. */
  knowComplaints() {
    this.#known = new Set([...this.#known, ...this.complaints()]);
  }

  /** Forgets mails and complaints. */
  forget() {
    const folder = join(this.#folder, 'mails');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    rmSync(join(this.#folder, 'php.log'), { force: true });
  }

  async #startDatabase() {
    const data = join(this.#folder, 'data');
    if (isRoot) {
      const { stdout } = spawnSync('id', ['-u', 'mysql'], { encoding: 'utf8' });
      chownSync(data, Number(stdout), 0);
    }
    const user = isRoot ? ['--user=mysql'] : [];
    const common = ['--no-defaults', `--datadir=${data}`, ...user];
    const made = spawnSync(
      'mariadb-install-db',
      [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`mariadb-install-db failed: ${made.stdout}${made.stderr}`);
    const options = [
      '--skip-networking',
      `--socket=${join(data, 'socket')}`,
      `--pid-file=${join(data, 'pid')}`,
    ];
    const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M'];
    await this.#begin('mariadbd', [...common, ...options, ...quick], /ready for connections/);
    const create = `(new mysqli('localhost', 'root', '', '', 0, '${join(data, 'socket')}'))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');`;
    const { status, stdout } = spawnSync('php', ['-r', create], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`No database was made: ${stdout}`);
  }

  #configure() {
    const mails = join(this.#folder, 'mails');
    writeFileSync(
      join(this.#folder, 'sendmail'),
      `#!/bin/sh
[ -e ${mails}/failing ] && exit 75
mail=$(mktemp ${mails}/XXXXXXXX) && cat > "$mail" && mv "$mail" "$mail.eml"
`,
      { mode: 0o755 },
    );
    const defined = {
      DB_NAME: 'wordpress',
      DB_USER: 'root',
      DB_PASSWORD: '',
      DB_HOST: `localhost:${join(this.#folder, 'data/socket')}`,
      DB_CHARSET: 'utf8mb4',
      WP_HOME: this.url,
      WP_SITEURL: this.url,
      WP_DEBUG: true,
      WP_DEBUG_DISPLAY: false,
      WP_DEBUG_LOG: join(this.#folder, 'php.log'),
      WP_HTTP_BLOCK_EXTERNAL: true,
      AUTOMATIC_UPDATER_DISABLED: true,
      DISABLE_WP_CRON: true,
      FS_METHOD: 'direct',
      AUTH_KEY: 'a',
      SECURE_AUTH_KEY: 'b',
      LOGGED_IN_KEY: 'c',
      NONCE_KEY: 'd',
      AUTH_SALT: 'e',
      SECURE_AUTH_SALT: 'f',
      LOGGED_IN_SALT: 'g',
      NONCE_SALT: 'h',
    };
    const lines = Object.entries(defined).map(
      ([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`,
    );
    writeFileSync(
      join(this.#root, 'wp-config.php'),
      `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
if ( ! isset( $_SERVER['HTTP_HOST'] ) ) {
	$_SERVER += array( 'HTTP_HOST' => '127.0.0.1:${this.#port}', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_NAME' => '127.0.0.1' );
}
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`,
    );
    // What is no file is WordPress's to answer.
    writeFileSync(
      join(this.#folder, 'router.php'),
      `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $path ) || is_file( rtrim( $path, '/' ) . '/index.php' ) && $path !== $_SERVER['DOCUMENT_ROOT'] . '/' ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
chdir( $_SERVER['DOCUMENT_ROOT'] );
require 'index.php';
`,
    );
  }

  #settings() {
    return Object.entries({
      error_reporting: -1,
      display_errors: 'stderr',
      log_errors: 1,
      error_log: join(this.#folder, 'php.log'),
      sendmail_path: join(this.#folder, 'sendmail'),
    }).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  }

  async #startServer() {
    const address = `127.0.0.1:${this.#port}`;
    const router = join(this.#folder, 'router.php');
    await this.#begin(
      'php',
      [...this.#settings(), '-d', 'display_errors=0', '-S', address, '-t', this.#root, router],
      /Development Server .* started/,
      { PHP_CLI_SERVER_WORKERS: '4' },
    );
  }

  /** Starts a program in a group of its own, and waits until it says that it is ready. */
  async #begin(command, options, ready, env = {}) {
    const child = spawn(command, options, {
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#started.push(child);
    child.stderr.setEncoding('utf8');
    let said = '';
    await new Promise((resolve, reject) => {
      child.stderr.on('data', (text) => {
        if (said.length < 1e5) said += text;
        if (ready.test(said)) resolve();
      });
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`${command} ended with ${code}: ${said}`)));
    });
  }
}

/** Ends a program with all that it has started. */
async function end(child) {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
