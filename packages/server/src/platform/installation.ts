/** A way into the demo, shown on its sign-in page. */
export interface DemoSignIn {
  loginName: string;
  password: string;
  displayName: string;
  role: string;
  place: string;
}

/** What this installation is, told to everybody who asks. */
export interface Installation {
  version: string;
  isDemo: boolean;
  demoSignIns: readonly DemoSignIn[];
}
