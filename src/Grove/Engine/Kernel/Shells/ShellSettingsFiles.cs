using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace Grove.Kernel.Shells;

/// <summary>Reads and writes <c>tenants.json</c> and the site's <c>appsettings.json</c>, in Orchard Core's layout.</summary>
internal sealed class ShellSettingsFiles(SitePaths paths)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="UnreadableSettingsException">A file is there but cannot be read.</exception>
    public ShellSettings Read()
    {
        var settings = new ShellSettings();
        if (ReadObject(paths.Tenants)?[settings.Name] is JsonObject tenant)
        {
            var state = (string?)tenant["State"];
            settings.State = Enum.TryParse<TenantState>(state, ignoreCase: true, out var known)
                ? known
                : throw new UnreadableSettingsException(paths.Tenants, $"'{state}' is no state that a site can have");
            settings.VersionId = (string?)tenant["VersionId"];
        }

        foreach (var (key, value) in ReadObject(paths.Settings) ?? [])
        {
            settings[key] = value?.ToString();
        }

        return settings;
    }

    public void Write(ShellSettings settings)
    {
        var values = ReadObject(paths.Settings) ?? [];
        foreach (var key in (string[])["DatabaseProvider", "ConnectionString", "TablePrefix", "RecipeName"])
        {
            values[key] = settings[key];
        }

        settings.VersionId = Guid.NewGuid().ToString("n");
        var tenants = ReadObject(paths.Tenants) ?? [];
        tenants[settings.Name] = new JsonObject { ["State"] = settings.State.ToString(), ["VersionId"] = settings.VersionId };

        Replace(paths.Settings, values);
        Replace(paths.Tenants, tenants);
    }

    private static JsonObject? ReadObject(string path)
    {
        try
        {
            return File.Exists(path)
                ? JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient) as JsonObject ?? throw new UnreadableSettingsException(path, "it holds no JSON object")
                : null;
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableSettingsException(path, error.Message, error);
        }
    }

    // A file is either the old or the new one, whenever the machine stops.
    private static void Replace(string path, JsonObject content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // every path here lies below the data folder
        var fresh = path + ".new";
        using (var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(stream, content, Indented);
            stream.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }
}

/// <summary>A settings file is there but cannot be understood; the site does not guess.</summary>
public sealed class UnreadableSettingsException(string path, string reason, Exception? inner = null)
    : Exception($"The settings file '{path}' cannot be read: {reason}. Mend it or restore it from a backup; nothing was changed.", inner);
