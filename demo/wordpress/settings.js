// Shows the fields that the chosen way of sending needs, and WordPress's own color picker.
((jQuery) => {
  const format = document.querySelector('#mild-format');
  const needs = {
    mail_to: (chosen) => chosen === 'mail',
    endpoint: (chosen) => chosen !== 'mail',
    field_names: (chosen) => chosen !== 'mail',
    access_key: (chosen) => chosen === 'web3forms',
  };

  function show() {
    for (const [key, isNeeded] of Object.entries(needs)) {
      document.querySelector(`.mild-row-${key}`).hidden = !isNeeded(format.value);
    }
    for (const help of document.querySelectorAll('[data-mild-format]')) {
      help.hidden = help.dataset.mildFormat !== format.value;
    }
  }

  format.addEventListener('change', show);
  show();
  jQuery('.mild-color').wpColorPicker();
})(window.jQuery);
