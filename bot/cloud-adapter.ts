import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Log } from '../domain/ports';
import { turnError } from './turn-error';

/** As the Azure portal shows them. Without an app id only the Emulator on loopback can talk to the bot. */
export interface Credentials {
  appId: string;
  password: string;
  type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  tenantId?: string;
}

/** Bot Framework's side: Azure's channels and the Emulator, at /api/messages by `adapter.process(req, res, (context) => bot.run(context))`. */
export function makeCloudAdapter(credentials: Credentials | null, log: Log): CloudAdapter {
  const settings =
    credentials === null
      ? {}
      : {
          MicrosoftAppId: credentials.appId,
          MicrosoftAppPassword: credentials.password,
          MicrosoftAppType: credentials.type,
          ...(credentials.tenantId === undefined ? {} : { MicrosoftAppTenantId: credentials.tenantId }),
        };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings));
  adapter.onTurnError = turnError(log);
  return adapter;
}
