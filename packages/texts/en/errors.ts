import type { errors as nb } from '../nb/errors.ts';
import type { Sentences } from '../sentences.ts';

export const errors: Sentences<typeof nb> = {
  page: {
    missing: 'We cannot find this page',
    failed: 'We could not show this page',
    search: 'Find opportunities',
    home: 'To the front page',
  },
  fields: {
    required: 'Fill in this field.',
    tooLong: 'Make the text shorter. There is room for {{limit}} characters.',
    choose: 'Choose one of the options.',
  },
  codes: {
    request_invalid: 'Something in the form is missing or has the wrong shape. Look through the fields and send again.',
    request_too_large: 'What you sent is too large. Make it shorter and send again.',
    request_unsupported_type: 'We cannot read this type of content.',
    request_origin: 'The form came from somewhere else. Open the page again and send from there.',
    request_too_many: 'Many requests came in a short time. Wait a minute and try again.',
    session_required: 'Sign in to do this. What you wrote is kept.',
    session_role_not_available:
      'You signed in, but you have no role in Arena Innlandet with that login. Choose another way to sign in.',
    not_found: 'This page does not exist, or you do not have access to it.',
    server_unexpected: 'Something went wrong on our side. Try again in a little while.',
    server_busy: 'We cannot get through right now. Wait a little and try again. What you wrote is still here.',
    login_cancelled: 'You cancelled signing in. You can try again whenever you like.',
    login_invalid: 'We could not confirm the sign-in. Try again.',
    login_expired: 'Signing in took too long. Try again.',
    login_level_too_low: 'This way of signing in is not secure enough here. Choose BankID or another at a higher level.',
    login_issuer_unavailable: 'The sign-in service does not answer right now. Try again in a little while.',
    opportunity_not_found_or_ended: 'This opportunity has ended or is paused. A conversation about it goes on.',
  },
};
