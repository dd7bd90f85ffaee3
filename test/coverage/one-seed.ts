import fc from 'fast-check';

// Where coverage is measured, property tests take the same way each time: otherwise what is covered, and with it the
// verdict, would be a matter of chance. Without coverage they go on to look where they have not looked before.
fc.configureGlobal({ seed: 1 });
