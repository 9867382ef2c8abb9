// The blocks in the editor: their settings in the sidebar, and what the server makes of them as a preview.
((wp) => {
  const { registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Button, Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { createElement: el } = wp.element;
  const { __, sprintf } = wp.i18n;
  const ServerSideRender = wp.serverSideRender;

  /** What controls will look like by default, and ask for before they do. */
  const looks = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  const apart = { style: { marginBottom: '24px' } };

  const toggle = (props, key, label, help) =>
    el(
      'div',
      { key, ...apart },
      el(ToggleControl, {
        __nextHasNoMarginBottom: true,
        label,
        help,
        checked: props.attributes[key],
        onChange: (value) => props.setAttributes({ [key]: value }),
      }),
    );

  const layout = ({ attributes, setAttributes }) =>
    el(
      'div',
      { key: 'layout', ...apart },
      el(SelectControl, {
        ...looks,
        label: __('Layout', 'mild-widgets'),
        value: attributes.layout,
        options: [
          { value: 'full', label: __('Everything open', 'mild-widgets') },
          { value: 'accordion', label: __('Sections folded away', 'mild-widgets') },
        ],
        onChange: (value) => setAttributes({ layout: value }),
      }),
    );

  const headingLevel = ({ attributes, setAttributes }) =>
    el(
      'div',
      { key: 'headingLevel', ...apart },
      el(SelectControl, {
        ...looks,
        label: __('Headings begin at level', 'mild-widgets'),
        help: __('One below the heading that stands above them on your page.', 'mild-widgets'),
        value: String(attributes.headingLevel),
        options: [1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: `${level} (h${level})` })),
        onChange: (level) => setAttributes({ headingLevel: Number(level) }),
      }),
    );

  const contentSrc = ({ attributes, setAttributes }) =>
    el(
      'div',
      { key: 'contentSrc', ...apart },
      el(TextControl, {
        ...looks,
        label: __('Address of a file with your own words', 'mild-widgets'),
        help: __('A JSON file. If you leave it empty, the words are the built-in ones.', 'mild-widgets'),
        value: attributes.contentSrc,
        onChange: (value) => setAttributes({ contentSrc: value }),
      }),
    );

  const sectionLabels = {
    overview: __('What it is', 'mild-widgets'),
    comparison: __('How it differs from other treatments', 'mild-widgets'),
    candidates: __('Who it is for', 'mild-widgets'),
    procedure: __('How it is done', 'mild-widgets'),
  };

  /** The sections that are shown in their order, then the others. */
  function sections({ attributes, setAttributes }) {
    const shown = attributes.sections;
    const set = (next) => setAttributes({ sections: next });
    const others = Object.keys(sectionLabels).filter((name) => !shown.includes(name));
    return [...shown, ...others].map((name) => {
      const at = shown.indexOf(name);
      return el(
        'div',
        { key: name, ...apart },
        el(ToggleControl, {
          __nextHasNoMarginBottom: true,
          label: sectionLabels[name],
          checked: at >= 0,
          // All of them would be what none stands for.
          disabled: at >= 0 && shown.length === 1,
          onChange: (on) => set(on ? [...shown, name] : shown.filter((other) => other !== name)),
        }),
        at > 0 &&
          el(
            Button,
            {
              variant: 'link',
              // translators: %s: The name of a section.
              label: sprintf(__('Move “%s” up', 'mild-widgets'), sectionLabels[name]),
              showTooltip: false,
              onClick: () => set([...shown.slice(0, at - 1), name, shown[at - 1], ...shown.slice(at + 1)]),
            },
            __('Move up', 'mild-widgets'),
          ),
      );
    });
  }

  const panels = {
    info: (props) => [
      el(
        PanelBody,
        { key: 'sections', title: __('Sections and their order', 'mild-widgets') },
        sections(props),
      ),
      el(PanelBody, { key: 'settings', title: __('Settings', 'mild-widgets') }, [
        layout(props),
        headingLevel(props),
        contentSrc(props),
      ]),
    ],
    risks: (props) =>
      el(PanelBody, { title: __('Settings', 'mild-widgets') }, [
        layout(props),
        toggle(
          props,
          'evidence',
          __('Show what the studies found', 'mild-widgets'),
          __('Numbers of people in every 1,000, as pictures, with limits and sources.', 'mild-widgets'),
        ),
        toggle(
          props,
          'ask',
          __('“Ask about this” beside each benefit and risk', 'mild-widgets'),
          __('Adds it to the message that the person writes.', 'mild-widgets'),
        ),
        headingLevel(props),
        contentSrc(props),
      ]),
    contact: (props) => el(PanelBody, { title: __('Settings', 'mild-widgets') }, [headingLevel(props)]),
  };

  for (const name of Object.keys(panels)) {
    const block = `mild-widgets/${name}`;
    registerBlockType(block, {
      edit(props) {
        return el(
          'div',
          useBlockProps(),
          el(InspectorControls, null, panels[name](props)),
          el(Disabled, null, el(ServerSideRender, { block, attributes: props.attributes })),
        );
      },
      save: () => null,
    });
  }
})(window.wp);
