// Shows the description of the JSON interface; calls made from the page carry the session's token.
(function () {
  'use strict';
  var place = document.getElementById('reference');
  window.SwaggerUIBundle({
    url: place.dataset.url,
    domNode: place,
    deepLinking: true,
    validatorUrl: null,
    requestInterceptor: function (request) {
      request.headers['X-CSRF-Token'] = place.dataset.csrf;
      return request;
    }
  });
})();
