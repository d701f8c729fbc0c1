// The page of the REST documentation: everything it needs is in this application.
document.addEventListener('DOMContentLoaded', function () {
  var place = document.getElementById('swagger');
  window.SwaggerUIBundle({
    url: place.getAttribute('data-document'),
    domNode: place,
    deepLinking: true,
    docExpansion: 'list',
    validatorUrl: null,
    persistAuthorization: false,
    presets: [window.SwaggerUIBundle.presets.apis]
  });
});
