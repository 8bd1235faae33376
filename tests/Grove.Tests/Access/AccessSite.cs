using System.Security.Claims;
using Grove.Access;
using Grove.Kernel;
using Grove.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Security.Permissions;

namespace Grove.Tests.Access;

/// <summary>A site of storage and access alone, over a database of the test's own.</summary>
internal sealed class AccessSite : IAsyncDisposable
{
    public const string Password = "a long enough password";

    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;

    private AccessSite(DirectoryInfo folder, Action<IServiceCollection>? configure)
    {
        _folder = folder;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(new ShellSettings { State = TenantState.Running });
        services.AddSingleton(new SitePaths(_folder.FullName));
        services.AddHttpContextAccessor();
        services.AddRouting();
        Grove.Storage.Startup.AddStore(services);
        new Grove.Access.Startup(new ConfigurationBuilder().Build()).ConfigureServices(services);
        services.AddPermissionProvider<PostPermissions>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.Parse("2030-01-02T03:04:05Z", System.Globalization.CultureInfo.InvariantCulture));

    public static async Task<AccessSite> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var site = new AccessSite(Directory.CreateTempSubdirectory("grove-access-"), configure);
        await site._services.GetRequiredService<MigrationRunner>().RunEachAsync(site._services);
        return site;
    }

    /// <summary>A site with the administrator <c>admin</c> and her <see cref="Password"/>.</summary>
    public static async Task<AccessSite> WithAdministratorAsync()
    {
        var site = await StartAsync();
        Assert.Empty((await site.WorkAsync(scope => scope.GetRequiredService<IUserCreation>().CreateAdministratorAsync("admin", "admin@example.org", Password))).Errors);
        return site;
    }

    /// <summary>The same site in another process.</summary>
    public async Task<AccessSite> RestartAsync()
    {
        await _services.DisposeAsync();
        return new AccessSite(_folder, null);
    }

    /// <summary>Does something as one request would, and commits.</summary>
    public async Task<T> WorkAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        var result = await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<YesSql.ISession>().SaveChangesAsync();
        return result;
    }

    public Task WorkAsync(Func<IServiceProvider, Task> work) => WorkAsync(async scope =>
    {
        await work(scope);
        return true;
    });

    public Task<bool> MayAsync(ClaimsPrincipal user, Permission permission, object? resource = null) =>
        WorkAsync(scope => scope.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, permission, resource));

    public static ClaimsPrincipal Visitor => new(new ClaimsIdentity());

    public static ClaimsPrincipal User(string id, params string[] roles) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, id), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "test"));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
            _folder.Refresh();
        }
    }
}

/// <summary>A feature's permissions: an author is suggested to write posts.</summary>
internal sealed class PostPermissions : IPermissionProvider
{
    public static readonly Permission Manage = new("ManagePosts", "Manage posts");

    public static readonly Permission Write = new("WritePosts", "Write posts", [Manage]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([Manage, Write]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Author", Permissions = [Write] }];
}
