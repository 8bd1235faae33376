using Grove.Kernel;
using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Environment.Shell;

namespace Grove.Tests.Kernel;

/// <summary>A host without a server: shells of the sample module, asked for pages in memory.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly SiteEntrance _entrance;

    public SampleHost(ModuleCatalogue? catalogue = null)
    {
        Folder = Directory.CreateTempSubdirectory("grove-kernel-");
        var modules = catalogue ?? SampleModule.Catalogue();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        _services = services.BuildServiceProvider();
        Settings = new ShellSettingsFiles(new SitePaths(Folder.FullName));
        var factory = new ShellFactory(modules, new StartupCatalogue(modules, _services), new HostServices(services, _services), new OrchardCoreBuilder(services));
        Shells = new ShellHost(factory, Settings, Store, modules, new SetupFeatures(), NullLogger<ShellHost>.Instance);
        _entrance = new SiteEntrance(Shells, new ShellStarter(Shells, Settings, NullLogger<ShellStarter>.Instance));
    }

    public DirectoryInfo Folder { get; }

    public ShellSettingsFiles Settings { get; }

    public ShellHost Shells { get; }

    public StoredFeatures Store { get; } = new();

    public Task<Shell> BuildAsync(params string[] features) => Shells.BuildAsync(new ShellSettings(), features);

    public async Task<string> GetAsync(string path)
    {
        var context = new DefaultHttpContext { RequestServices = _services };
        context.Request.Method = "GET";
        context.Request.Path = path;
        var body = new MemoryStream();
        context.Response.Body = body;
        await _entrance.AnswerAsync(context);
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await Shells.DisposeAsync();
        await _services.DisposeAsync();
        Folder.Delete(recursive: true);
    }

    internal sealed class StoredFeatures : IEnabledFeaturesStore
    {
        public IReadOnlyList<string>? Ids { get; set; }

        public Task<IReadOnlyList<string>?> ReadAsync(ShellSettings settings, CancellationToken cancellationToken) => Task.FromResult(Ids);
    }
}
