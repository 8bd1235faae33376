using System.Security.Claims;
using Grove.Kernel;
using Grove.Kernel.Caching;
using Grove.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Title.Models;
using ISession = YesSql.ISession;

namespace Grove.Tests.Content;

/// <summary>The content room of one shell, over an embedded database of the test's own, without the web around it.</summary>
public sealed class ContentSite : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("grove-content-").FullName;
    private readonly ServiceProvider _services;

    private ContentSite(Action<IServiceCollection>? configure, ShellSettings settings)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(settings);
        services.AddSingleton(new SitePaths(_folder));
        services.AddSingleton<IClock, Clock>();
        services.AddSingleton<IIdGenerator, IdGenerator>();
        services.AddScoped<ReadTags>();
        services.AddSingleton<CacheTags>();
        Grove.Storage.Startup.AddStore(services);
        new Grove.Content.Startup().ConfigureServices(services);
        services.AddContentPart<TitlePart>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _services.GetRequiredService<CacheTags>().OnEvict(tags =>
        {
            Evicted.AddRange(tags);
            return Task.CompletedTask;
        });
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));

    /// <summary>The cache tags evicted so far.</summary>
    public List<string> Evicted { get; } = [];

    public IServiceProvider Services => _services;

    /// <summary>A site that knows the type <c>Page</c> with a title.</summary>
    public static async Task<ContentSite> StartAsync(Action<IServiceCollection>? configure = null, ShellSettings? settings = null)
    {
        var site = new ContentSite(configure, settings ?? new ShellSettings());
        await site._services.GetRequiredService<MigrationRunner>().RunEachAsync(site._services);
        await site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync("Page", type => type.Draftable().WithPart<TitlePart>()));
        site.Evicted.Clear();
        return site;
    }

    public Task DefineAsync(Func<IContentDefinitionManager, Task> define) =>
        WorkAsync(services => define(services.GetRequiredService<IContentDefinitionManager>()));

    /// <summary>Does something in a unit of work of its own and commits.</summary>
    public async Task<T> WorkAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var result = await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
        return result;
    }

    public Task WorkAsync(Func<IServiceProvider, Task> work) => WorkAsync(async services =>
    {
        await work(services);
        return true;
    });

    public Task<T> WorkAsync<T>(Func<IContentManager, Task<T>> work) =>
        WorkAsync((IServiceProvider services) => work(services.GetRequiredService<IContentManager>()));

    public Task WorkAsync(Func<IContentManager, Task> work) =>
        WorkAsync((IServiceProvider services) => work(services.GetRequiredService<IContentManager>()));

    /// <summary>Stores a page, live unless told.</summary>
    /// <returns>Its id.</returns>
    public Task<string> PageAsync(string title, VersionOptions? options = null) => WorkAsync(async (IContentManager content) =>
    {
        var page = await content.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<TitlePart>(part => part.Title = title);
        await content.CreateAsync(page, options ?? VersionOptions.Published);
        return page.ContentItemId;
    });

    /// <summary>Changes the title of a page's draft and stores or publishes it.</summary>
    public Task EditAsync(string id, string title, bool publish = false) => WorkAsync(async (IContentManager content) =>
    {
        var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.DisplayText = title;
        draft.Alter<TitlePart>(part => part.Title = title);
        await (publish ? content.PublishAsync(draft) : content.SaveDraftAsync(draft));
    });

    public async Task<string?> TitleAsync(string id, VersionOptions options) => await WorkAsync(
        async (IContentManager content) => (await content.GetAsync(id, options))?.As<TitlePart>()?.Title);

    /// <summary>Who makes the requests of a unit of work.</summary>
    public static void SignIn(IServiceProvider services, string id, string name) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id), new Claim(ClaimTypes.Name, name)], "test")),
        };

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
