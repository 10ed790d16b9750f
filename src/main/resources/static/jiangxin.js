'use strict';
// A form is sent once, however often its button is pressed.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  setTimeout(() => form.querySelectorAll('button[type=submit]').forEach(button => { button.disabled = true; }), 0);
});
// A page taken from the browser's memory may send its forms again.
window.addEventListener('pageshow', event => {
  if (event.persisted) {
    document.querySelectorAll('form[data-sent]').forEach(form => {
      delete form.dataset.sent;
      form.querySelectorAll('button[type=submit]').forEach(button => { button.disabled = false; });
    });
  }
});
// htmx swaps the answer of a refused form too, so that its errors are seen.
document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.status === 422 || event.detail.xhr.status === 409) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.addEventListener('htmx:afterRequest', event => {
  const form = event.target.closest('form');
  if (form) {
    delete form.dataset.sent;
    form.querySelectorAll('button[type=submit]').forEach(button => { button.disabled = false; });
  }
});
// On a phone the tabs are wider than the window; the chosen one is brought into sight.
document.querySelectorAll('.studio-tabs .active').forEach(tab => {
  const tabs = tab.closest('.studio-tabs');
  tabs.scrollLeft = tab.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
});
// Charts: the option lies in the element's data-chart.
function drawCharts(root) {
  if (!window.echarts) {
    return;
  }
  root.querySelectorAll('[data-chart]').forEach(element => {
    const chart = window.echarts.getInstanceByDom(element) || window.echarts.init(element, null, { renderer: 'svg' });
    chart.setOption(JSON.parse(element.dataset.chart));
    chart.on('click', event => {
      if (event.data && event.data.url && event.data.url.startsWith('/')) {
        window.location.assign(event.data.url);
      }
    });
    new ResizeObserver(() => chart.resize()).observe(element);
  });
}
window.addEventListener('load', () => drawCharts(document));
document.addEventListener('htmx:afterSwap', event => drawCharts(event.target));
// Fields that belong to some choices only, e.g. those of a patent, are shown when one of these is chosen.
document.querySelectorAll('[data-shown-for]').forEach(part => {
  const choice = document.getElementById(part.dataset.shownFor);
  const values = (part.dataset.shownValues || '').split(',');
  const show = () => { part.hidden = !values.includes(choice.value); };
  choice.addEventListener('change', show);
  show();
});
// A file that the service would refuse for its size is not sent at all.
document.addEventListener('change', event => {
  const input = event.target;
  if (input.dataset && input.dataset.maxBytes) {
    const file = input.files[0];
    input.setCustomValidity(file && file.size > Number(input.dataset.maxBytes) ? input.dataset.tooLarge : '');
    input.reportValidity();
  }
});
// Ctrl+Enter (on a Mac Cmd+Enter) sends a form from any of its fields, as its first button would.
document.addEventListener('keydown', event => {
  const form = event.target.closest && event.target.closest('form[data-keys]');
  if (form && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit(form.querySelector('button[type=submit]'));
  }
});
// What is typed into the form of a new entry is kept by the service until it is recorded.
document.querySelectorAll('form[data-unfinished]').forEach(form => {
  const pause = 800;
  const note = form.querySelector('[data-unfinished-kept]');
  let waiting = null;
  let sending = null;
  const keep = leaving => {
    clearTimeout(waiting);
    waiting = null;
    sending = leaving ? null : new AbortController();
    fetch(form.dataset.unfinished, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      keepalive: leaving,
      redirect: 'error',
      signal: sending ? sending.signal : undefined
    }).then(answer => { note.hidden = !answer.ok; }, () => { note.hidden = true; });
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(false), pause);
  });
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    waiting = null;
    if (sending) {
      sending.abort();
    }
  });
  window.addEventListener('pagehide', () => {
    if (waiting) {
      keep(true);
    }
  });
});
// Only a script can open the print dialogue; without one the button would do nothing.
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
