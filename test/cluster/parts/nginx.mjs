import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../until.mjs';
import { Child } from './child.mjs';
import { requireProgram } from './missing-program.mjs';

/** What surrounds the site's file in the nginx image, made for a folder of our own. */
const frame = (folder, site) => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr crit;
events {}
http {
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    include /etc/nginx/mime.types;
    include ${site};
}
`;

/** Debian's nginx with deploy/nginx/centre.conf.template, whose variables are filled in as the nginx image does it. */
export class Nginx {
  #child;

  constructor(child) {
    this.#child = child;
  }

  static async open({ folder: parent, projectRoot, port, variables }) {
    requireProgram('nginx', 'nginx-light');
    const folder = join(parent, 'nginx');
    await mkdir(folder);
    // Its workers run as another user when we are root.
    await chmod(folder, 0o711);
    const template = await readFile(join(projectRoot, 'deploy/nginx/centre.conf.template'), 'utf8');
    const site = join(folder, 'centre.conf');
    await writeFile(site, template.replaceAll(/\$\{(\w+)\}/g, (_whole, name) => variables[name]));
    await writeFile(join(folder, 'nginx.conf'), frame(folder, site));
    const nginx = new Nginx(new Child(join(folder, 'nginx.log'), 'nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]));
    await until(() => fetch(`http://127.0.0.1:${port}/`).then(() => true), 'nginx answers');
    return nginx;
  }

  get log() {
    return this.#child.output;
  }

  async close() {
    await this.#child.end();
  }
}
