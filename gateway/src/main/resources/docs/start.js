// Opens the viewer on the documents that the gateway lists; every address is relative to this gateway.
fetch('/docs/documents.json')
  .then((answer) => answer.json())
  .then((documents) => SwaggerUIBundle({
    urls: documents,
    dom_id: '#viewer',
    deepLinking: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
  }));
