// Passkeys. Pages say in data attributes what to ask for; the answer goes back by the page's own form. Without scripts, or in a
// browser without WebAuthn, the buttons stay hidden and the page's other ways remain.
(function () {
  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (letter) { return letter.charCodeAt(0); });
  }

  function text(buffer) {
    var plain = "";
    new Uint8Array(buffer).forEach(function (each) { plain += String.fromCharCode(each); });
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }

  function send(form, credential, response) {
    form.elements.credential.value = JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment || undefined,
      clientExtensionResults: {},
      response: response
    });
    form.submit();
  }

  function fail(form) {
    form.querySelector("[data-failure]").hidden = false;
  }

  function signIn(form) {
    var conditional = new AbortController();

    function ask(mediation, signal) {
      var allowed = form.dataset.allowed ? form.dataset.allowed.split(" ") : [];
      return navigator.credentials.get({
        mediation: mediation,
        signal: signal,
        publicKey: {
          challenge: bytes(form.dataset.challenge),
          rpId: form.dataset.domain,
          userVerification: "required",
          allowCredentials: allowed.map(function (id) { return {type: "public-key", id: bytes(id)}; })
        }
      }).then(function (credential) {
        send(form, credential, {
          clientDataJSON: text(credential.response.clientDataJSON),
          authenticatorData: text(credential.response.authenticatorData),
          signature: text(credential.response.signature),
          userHandle: credential.response.userHandle ? text(credential.response.userHandle) : undefined
        });
      });
    }

    if (form.hasAttribute("data-autofill") && PublicKeyCredential.isConditionalMediationAvailable) {
      PublicKeyCredential.isConditionalMediationAvailable().then(function (available) {
        if (available) {
          ask("conditional", conditional.signal).catch(function () {}); // nobody chose one
        }
      });
    }
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      conditional.abort();
      ask("optional").catch(function () { fail(form); });
    });
  }

  function register(form) {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var options = JSON.parse(form.dataset.options);
      options.challenge = bytes(options.challenge);
      options.user.id = bytes(options.user.id);
      options.excludeCredentials = (options.excludeCredentials || []).map(function (each) {
        return {type: "public-key", id: bytes(each.id)};
      });
      navigator.credentials.create({publicKey: options}).then(function (credential) {
        var response = credential.response;
        send(form, credential, {
          clientDataJSON: text(response.clientDataJSON),
          attestationObject: text(response.attestationObject),
          transports: response.getTransports ? response.getTransports() : []
        });
      }).catch(function () { fail(form); });
    });
  }

  if (!window.PublicKeyCredential) {
    return;
  }
  document.querySelectorAll("[data-passkey]").forEach(function (form) {
    form.hidden = false;
    if (form.dataset.passkey === "new") {
      register(form);
    } else {
      signIn(form);
    }
  });
})();
