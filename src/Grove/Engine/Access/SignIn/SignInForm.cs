using System.ComponentModel.DataAnnotations;

namespace Grove.Access.SignIn;

/// <summary>What the sign-in page posts, under the names that Orchard Core gives them.</summary>
public sealed class SignInPage
{
    /// <summary>The fields <c>LoginForm.UserName</c>, <c>LoginForm.Password</c> and <c>LoginForm.RememberMe</c>.</summary>
    public SignInForm LoginForm { get; set; } = new();

    /// <summary>Where to go afterwards; untrusted.</summary>
    public string? ReturnUrl { get; set; }
}

/// <summary>Who wants to sign in.</summary>
public sealed class SignInForm
{
    /// <summary>A user name or an e-mail address.</summary>
    [Required(ErrorMessage = "Enter your user name or e-mail address.")]
    [StringLength(256, ErrorMessage = "A user name has at most 256 characters.")]
    public string UserName { get; set; } = "";

    /// <summary>The password as typed.</summary>
    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(1024, ErrorMessage = "A password has at most 1024 characters.")]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";

    /// <summary>Whether to stay signed in after the browser closes.</summary>
    public bool RememberMe { get; set; }
}
