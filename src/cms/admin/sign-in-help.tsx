/** Takes the place of Payload's "forgot password", which needs a mail server the office may not have. */
export const SignInHelp = () => <p>忘记密码？请联系本单位的系统管理员重置。</p>
