window.violations = [];
document.addEventListener('securitypolicyviolation', function (event) {
  window.violations.push(event.effectiveDirective + ' ' + event.blockedURI);
});
