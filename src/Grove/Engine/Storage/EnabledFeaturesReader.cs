using System.Data.Common;
using System.Text.Json;
using Grove.Kernel;
using Grove.Storage.Providers;
using OrchardCore.Environment.Shell;

namespace Grove.Storage;

/// <summary>Reads the list of enabled features straight from the database, before there is a shell to ask.</summary>
public sealed class EnabledFeaturesReader(SitePaths paths) : IEnabledFeaturesStore
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<string>?> ReadAsync(ShellSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var provider = DatabaseProvider.For(settings, paths);
        if (!provider.Exists())
        {
            return null;
        }

        var names = new TableNames(settings["TablePrefix"]);
        await using var connection = provider.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"Content\" FROM {TableNames.Quote(names.Document)} WHERE \"Type\" = '{DocumentTypes.ShellDescriptor}'";
        try
        {
            return await command.ExecuteScalarAsync(cancellationToken) is string json ? Ids(json) : null;
        }
        catch (DbException error) when (provider.IsMissingTable(error))
        {
            return null;
        }
    }

    private static List<string> Ids(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("Features").EnumerateArray().Select(feature => feature.GetProperty("Id").GetString()).OfType<string>().ToList();
    }
}
