using Grove.Access;
using Grove.Kernel;
using Grove.Kernel.Shells;
using Grove.Recipes;
using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;
using YesSql;

namespace Grove.Features.Setup;

/// <summary>Sets a site up: all of it, or nothing.</summary>
/// <remarks>
/// The recipe is planned first, so that the shell with all its features is built once. Tables, settings, the
/// administrator and the recipe's content then enter the database in a single transaction, and only when that is
/// committed does the new shell take the setup shell's place.
/// </remarks>
public sealed partial class SiteSetup(
    ShellHost shells, ShellSettings current, SitePaths paths, RecipeCatalogue recipes, SetupRules rules, ILogger<SiteSetup> logger)
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    // What a site cannot be administered without, whatever the recipe names.
    private static readonly string[] Indispensable = ["OrchardCore.Settings", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Admin", "OrchardCore.Themes"];

    /// <summary>Sets the site up.</summary>
    /// <returns>What was wrong, by the name of the field, or by the empty name where it belongs to none; empty when the site runs.</returns>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(SetupRequest request, CancellationToken cancellationToken)
    {
        var errors = rules.Check(request);
        if (errors.Count > 0)
        {
            return errors;
        }

        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (shells.Current is { } running && running.Settings.IsRunning())
            {
                return Error("", "The site is set up already.");
            }

            return await SetUpAsync(request, cancellationToken);
        }
        catch (RecipeExecutionException error)
        {
            return Error(nameof(request.RecipeName), error.Message);
        }
        catch (System.Data.Common.DbException error)
        {
            LogDatabase(error);
            return Error(nameof(request.ConnectionString), $"The database cannot be used: {error.Message}");
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> SetUpAsync(SetupRequest request, CancellationToken cancellationToken)
    {
        var plan = await recipes.PlanAsync(request.RecipeName!, cancellationToken); // the rules require it
        var settings = SettingsOf(request);
        var fresh = !File.Exists(paths.Database);
        var shell = await shells.BuildAsync(settings, FeaturesOf(plan));
        try
        {
            await using (var scope = shell.Services.CreateAsyncScope())
            {
                var errors = await FillAsync(scope.ServiceProvider, plan, request, cancellationToken);
                if (errors.Count > 0)
                {
                    await scope.ServiceProvider.GetRequiredService<ISession>().CancelAsync();
                    await UndoAsync(shell, fresh);
                    return errors;
                }
            }

            settings.State = TenantState.Running;
            shells.SaveSettings(settings);
        }
        catch
        {
            await UndoAsync(shell, fresh);
            throw;
        }

        await shells.PublishAsync(shell);
        LogDone(plan.Recipe.Name ?? "");
        return new Dictionary<string, string>();
    }

    private static IEnumerable<string> FeaturesOf(RecipePlan plan) =>
        plan.Enable.Concat(Indispensable).Distinct(StringComparer.OrdinalIgnoreCase);

    private static async Task<IReadOnlyDictionary<string, string>> FillAsync(
        IServiceProvider services, RecipePlan plan, SetupRequest request, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<FeatureList>().SetAsync(FeaturesOf(plan), cancellationToken);
        await services.GetRequiredService<MigrationRunner>().RunAsync(services, cancellationToken);
        await SaveSiteAsync(services.GetRequiredService<ISiteService>(), request);

        var administrator = await services.GetRequiredService<IUserCreation>().CreateAdministratorAsync(request.UserName!, request.Email!, request.Password!); // the rules require them
        if (administrator.Errors.Count > 0)
        {
            return Error(nameof(request.Password), string.Join(' ', administrator.Errors));
        }

        await services.GetRequiredService<RecipeExecutor>().ExecuteAsync(plan, services, Environment(request, administrator.UserId), cancellationToken);
        return new Dictionary<string, string>();
    }

    private static async Task SaveSiteAsync(ISiteService sites, SetupRequest request)
    {
        var site = await sites.LoadSiteSettingsAsync();
        site.SiteName = request.SiteName;
        site.TimeZoneId = string.IsNullOrEmpty(request.SiteTimeZone) ? TimeZoneInfo.Local.Id : request.SiteTimeZone;
        site.SuperUser = request.UserName;
        await sites.UpdateSiteSettingsAsync(site);
    }

    // What a recipe reaches as parameters('…'). The password is never among them.
    private static Dictionary<string, object> Environment(SetupRequest request, string administratorId) => new()
    {
        ["SiteName"] = request.SiteName!,
        ["SiteTimeZone"] = request.SiteTimeZone ?? "",
        ["AdminUsername"] = request.UserName!,
        ["AdminUserId"] = administratorId,
        ["AdminEmail"] = request.Email!,
        ["DatabaseProvider"] = request.DatabaseProvider!,
    };

    private ShellSettings SettingsOf(SetupRequest request) => new()
    {
        Name = current.Name,
        State = TenantState.Initializing,
        ["DatabaseProvider"] = request.DatabaseProvider,
        ["ConnectionString"] = request.ConnectionString,
        ["TablePrefix"] = request.TablePrefix,
        ["RecipeName"] = request.RecipeName,
    };

    private async Task UndoAsync(Shell shell, bool freshDatabase)
    {
        await shell.DiscardAsync();
        if (freshDatabase)
        {
            foreach (var file in (string[])[paths.Database, paths.Database + "-wal", paths.Database + "-shm"])
            {
                File.Delete(file);
            }
        }
    }

    private static Dictionary<string, string> Error(string field, string message) => new() { [field] = message };

    [LoggerMessage(7001, LogLevel.Information, "The site is set up with the recipe {Recipe}")]
    private partial void LogDone(string recipe);

    [LoggerMessage(7002, LogLevel.Error, "Setup could not use the database")]
    private partial void LogDatabase(Exception error);
}
