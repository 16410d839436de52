'use strict';
// Telemetry is off; VS Code only wants the module to be there.
exports.AppInsightsCore = class AppInsightsCore {};
