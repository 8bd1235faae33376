using Grove.Kernel;
using Grove.Storage.Documents;
using Grove.Storage.Indexes;
using Grove.Storage.Providers;
using Grove.Storage.Queries;
using Grove.Storage.Requests;
using Grove.Storage.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using YesSql;
using YesSql.Sql;

namespace Grove.Storage;

/// <summary>The document store of a shell, and its unit of work around every request.</summary>
internal sealed class Startup : StartupBase
{
    public override int Order => -9_000;

    public override int ConfigureOrder => -900;

    public override void ConfigureServices(IServiceCollection services)
    {
        AddStore(services);
        services.AddSingleton<WarmUp>();
        services.AddScoped<IStartTask, RunMigrations>();
        services.Configure<MvcOptions>(options => options.Filters.Add<CommitFilter>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        serviceProvider.GetRequiredService<WarmUp>().Start();
        app.UseMiddleware<CommitMiddleware>();
    }

    /// <summary>The store without the web around it.</summary>
    public static void AddStore(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(shell => DatabaseProvider.For(shell.GetRequiredService<ShellSettings>(), shell.GetRequiredService<SitePaths>()));
        services.AddSingleton(shell => new TableNames(shell.GetRequiredService<ShellSettings>()["TablePrefix"]));
        services.AddSingleton<IndexCatalogue>();
        services.AddSingleton<DocumentModel>();
        services.AddSingleton<DocumentSerializer>();
        services.AddSingleton<PredicateTranslation>();
        services.AddSingleton<SchemaSql>();
        services.AddSingleton<CoreTables>();
        services.AddSingleton<ConnectionPool>();
        services.AddSingleton<SingleDocumentCache>();
        services.AddSingleton<MigrationRunner>();

        services.AddScoped<WorkConnection>();
        services.AddScoped<Database>();
        services.AddScoped<IDatabase>(scope => scope.GetRequiredService<Database>());
        services.AddScoped<DocumentRows>();
        services.AddScoped<DocumentIndexes>();
        services.AddScoped<DocumentWriter>();
        services.AddScoped<CommitActions>();
        services.AddScoped<DocumentSession>();
        services.AddScoped<ISession>(scope => scope.GetRequiredService<DocumentSession>());
        services.AddScoped(CreateSingleDocuments);
        services.AddScoped<FeatureList>();
        services.AddScoped<ISchemaBuilder, SchemaBuilder>();
    }

    private static SingleDocuments CreateSingleDocuments(IServiceProvider scope) => new(
        scope.GetRequiredService<DocumentSession>(),
        scope.GetRequiredService<DocumentRows>(),
        scope.GetRequiredService<DocumentSerializer>(),
        scope.GetRequiredService<WorkConnection>(),
        scope.GetRequiredService<DatabaseProvider>(),
        scope.GetRequiredService<SingleDocumentCache>(),
        scope.GetRequiredService<CommitActions>());
}
