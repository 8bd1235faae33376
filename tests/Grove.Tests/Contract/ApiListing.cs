namespace Grove.Tests.Contract;

/// <summary>The public signatures of Orchard Core 3.0.1, by documentation id.</summary>
internal sealed class ApiListing
{
    private readonly Dictionary<string, string> _signatures = new(StringComparer.Ordinal);

    public static ApiListing? Read()
    {
        var folder = Repository.Shared("orchard-api");
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var listing = new ApiListing();
        foreach (var line in Directory.EnumerateFiles(folder, "*.txt").SelectMany(File.ReadLines))
        {
            if (line.Split('\t', 2) is [var id, var signature])
            {
                listing._signatures.TryAdd(id, signature.Trim());
            }
        }

        return listing;
    }

    public string? Find(string documentationId) => _signatures.GetValueOrDefault(documentationId);
}
