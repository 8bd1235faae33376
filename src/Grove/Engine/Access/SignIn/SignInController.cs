using Grove.Access.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Grove.Access.SignIn;

/// <summary>The pages <c>/Login</c> and <c>/Users/LogOff</c>.</summary>
[AllowAnonymous]
[Area("OrchardCore.Users")]
public sealed class SignInController(
    PasswordSignIn passwords, SignInManager<User> signIn, IAuthorizationService authorization, IOptions<AdminOptions> admin,
    IStringLocalizer<SignInController> text) : Controller
{
    private const string Page = "/Access/SignIn/Login.cshtml";

    /// <summary>Shows the form; whoever is signed in goes on at once.</summary>
    [HttpGet("/Login")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Login([FromQuery] string? returnUrl)
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            return LocalRedirect(ReturnUrl.Safe(returnUrl, await HomeOfAsync()));
        }

        AdminAttribute.Apply(HttpContext);
        return View(Page, new SignInPage { ReturnUrl = returnUrl });
    }

    /// <summary>Signs in and goes where the visitor wanted to go, if that is on this site.</summary>
    [HttpPost("/Login")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Login(SignInPage page)
    {
        if (ModelState.IsValid)
        {
            var address = ClientAddress.Of(HttpContext.Connection.RemoteIpAddress);
            switch (await passwords.TryAsync(page.LoginForm, address))
            {
                case SignInAnswer.Welcome:
                    return LocalRedirect(ReturnUrl.Safe(page.ReturnUrl, await HomeOfAsync()));
                case SignInAnswer.TooMany:
                    Response.StatusCode = StatusCodes.Status429TooManyRequests;
                    Response.Headers.RetryAfter = ((int)SignInLimits.Window.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
                    ModelState.AddModelError("", text["There were too many tries to sign in. Wait a few minutes and try again."]);
                    break;
                default:
                    ModelState.AddModelError("", text["The user name and password do not match. After several wrong tries an account rests for a few minutes."]);
                    break;
            }
        }

        AdminAttribute.Apply(HttpContext);
        page.LoginForm.Password = "";
        return View(Page, page);
    }

    /// <summary>Signs out.</summary>
    [HttpPost("/Users/LogOff")]
    public async Task<IActionResult> LogOff([FromQuery] string? returnUrl)
    {
        await signIn.SignOutAsync();
        return LocalRedirect(ReturnUrl.Safe(returnUrl, "~/"));
    }

    private async Task<string> HomeOfAsync() =>
        await authorization.AuthorizeAsync(HttpContext.User, AdminPermissions.AccessAdminPanel) ? "~/" + admin.Value.AdminUrlPrefix.Trim('/') : "~/";
}
