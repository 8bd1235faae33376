using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Grove.Access.SignIn;

/// <summary>How the site's cookies behave: no script reads them, no other site sends them, no plain connection carries them where there is TLS.</summary>
/// <remarks>A visitor gets none: the sign-in cookie comes with signing in, the antiforgery cookie with a page that has a form.</remarks>
internal static class SiteCookies
{
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public static void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = "site_antiforgery";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public static void ConfigureSignIn(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "site_auth";
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.LoginPath = "/Login";
        options.LogoutPath = "/Users/LogOff";
        options.ReturnUrlParameter = "ReturnUrl";
        options.Events.OnRedirectToLogin = SendToSignIn;
        options.Events.OnRedirectToAccessDenied = Refuse;
    }

    // The address is relative, so that it holds behind any proxy. What a form posted is lost by a redirect: it leads back to the page.
    private static Task SendToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        context.Response.Redirect(request.PathBase + "/Login" + QueryString.Create("ReturnUrl", ReturnUrl.Of(request)));
        return Task.CompletedTask;
    }

    // Whoever has signed in and may not do this is told so; signing in again would not help.
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
