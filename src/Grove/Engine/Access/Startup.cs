using Grove.Access.Endpoints;
using Grove.Access.Keys;
using Grove.Access.Permissions;
using Grove.Access.Roles;
using Grove.Access.SignIn;
using Grove.Access.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Access;

/// <summary>Users, roles, permissions, signing in, and the guards of every endpoint.</summary>
internal sealed class Startup(IConfiguration configuration) : StartupBase
{
    public override int Order => -500;

    public override int ConfigureOrder => -150; // Orchard's place for authentication: after routing, before what features add

    public override void ConfigureServices(IServiceCollection services)
    {
        AddRolesAndPermissions(services);
        AddUsers(services);
        AddCookies(services);
        AddKeys(services);
        services.Configure<AdminOptions>(configuration.GetSection("OrchardCore:OrchardCore_Admin"));
        services.AddTransient<IConfigureOptions<MvcOptions>, GuardedMvc>();
    }

    public override void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        builder.UseAuthentication();
        builder.UseAuthorization();
    }

    private static void AddRolesAndPermissions(IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddScoped<RolePermissions>();
        services.AddScoped<RoleStore>();
        services.AddScoped<PermissionGrant>();
        services.AddScoped<IPermissionService, PermissionService>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<IAuthorizationHandler, NamedPermissionHandler>();
        services.AddPermissionProvider<AccessPermissions>();
    }

    private static void AddUsers(IServiceCollection services)
    {
        services.AddDataMigration<UsersMigrations>();
        services.AddScoped<UsersContext>();
        services.AddIdentityCore<User>(UserRules.Configure)
            .AddUserStore<UserStore>()
            .AddClaimsPrincipalFactory<ClaimsFactory>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddScoped<IUserCreation, UserCreation>();
        services.AddScoped<PasswordSignIn>();
        services.AddSingleton<SignInLimits>();
    }

    private static void AddCookies(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.ConfigureAll<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(SiteCookies.Configure);
        services.ConfigureApplicationCookie(SiteCookies.ConfigureSignIn);
        services.AddAntiforgery(SiteCookies.Configure);
    }

    private static void AddKeys(IServiceCollection services)
    {
        services.AddDataMigration<KeysMigrations>();
        services.AddScoped<KeysContext>();
        services.AddDataProtection();
        services.AddSingleton<KeyRepository>();
        services.AddTransient<IConfigureOptions<KeyManagementOptions>, KeyOptions>();
    }
}
