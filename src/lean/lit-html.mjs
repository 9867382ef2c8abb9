/** The release that the edits are written for. */
export const release = '3.3.3';

/** What is cut from lit-html in the bundled script: in groups, by the reason; the pattern, and what stands for it. */
export const edits = [
  // A page that we are a guest on gets no globals but MildWidgets: not Lit's list of versions …
  [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, '0'],
  // … nor what polyfills of old browsers hook into …
  [/,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, ';'],
  // … nor a policy for Trusted Types before there is a template: a second copy of the script has none, and the name is taken.
  [
    /(\w)=(\w)\?(\2\.createPolicy\("lit-html",\{createHTML:(\w)=>\4\}\)):void 0/,
    '$1=$2?{createHTML:$4=>($1.policy??=$3).createHTML($4)}:void 0',
  ],
  // Ours is no other Lit's.
  [/Symbol\.for\("lit-nothing"\)/, 'Symbol()'],

  // No directives: values are what they are.
  [/t=M\(this,t,i\),/, ''],
  [/t=M\(this,t,i,0\),/, ''],
  [/M\(this,e\[s\+n\],i,n\)/, 'e[s+n]'],
  [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, 't??=A;'],
  [/&&t!==E\b/g, ''],
  [/r===E&&\(r=this\._\$AH\[n\]\),/, ''],
  [/:6===r\.type&&\(.*?\)(?=,this\._\$AV)/, ''],
  [/else t\.startsWith\(o\)&&\(.*?removeAttribute\(t\)\)/, ''],

  // So no part looks up what is around it, or whether that is connected, or what kind of part it is.
  [/get parentNode\(\)\{return[^}]*\}get _\$AU\(\)\{[^}]*\}(?=u\(t\))/, ''],
  [/get _\$AU\(\)\{[^}]*\}(?=constructor\(t,i,s,e\))/, ''],
  [/get parentNode\(\)\{let.*?\}get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/, ''],
  [/get tagName\(\)\{[^}]*\}get _\$AU\(\)\{[^}]*\}/, ''],
  [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
  [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
  [/this\._\$AN=void 0,/g, ''],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
  [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
  [/this\.type=\d,/g, ''],

  // No templates that a compiler made or a server rendered, and each is one of ours.
  [/"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;)/, '$1'],
  [/void 0!==s&&\((void 0!==s\.strings.*?:s\._\$AI\(t\[i\]\))\),i\+\+/, '$1,i++'],
  [/:1===r\.type\?i=(?=new r\.ctor)/, ':i='],
  [/\(t\?\.creationScope\?\?l\)/, 'l'],
  [/"invalid template strings array"/, ''],
  [/r\.textContent=s\?s\.emptyScript:""/, 'r.textContent=""'],

  // No bindings of properties, or in comments; event listeners are functions, for the element they render.
  [/"\."===e\[1\]\?I:/, ''],
  [/"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/, ''],
  [/:c===_\|\|c===m\?c=v:/, ':'],
  [/else\{let t=-1;.*?o\.length-1\}/, ''],
  [
    /const s=this\._\$AH,e=t===A&&.*?this\._\$AH=t\}handleEvent\(t\)\{.*?\}(?=\}class)/,
    `if (this._$AH === A && t !== A) this.element.addEventListener(this.name, this);
      if (t === A) this.element.removeEventListener(this.name, this);
      this._$AH = t;
    }
    handleEvent(t) {
      this._$AH.call(this.options.host, t);
    }`,
  ],
];
