using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace Grove.Recipes;

/// <summary>
/// Reads recipe files: JSON with comments and trailing commas, at most <see cref="MaxBytes"/> long and
/// <see cref="MaxDepth"/> deep, each name once in an object.
/// </summary>
public sealed class RecipeReader
{
    /// <summary>The longest recipe file that is read: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>How deeply a recipe's objects and arrays may nest.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Json = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        MaxDepth = MaxDepth,
    };

    /// <summary>Reads the file.</summary>
    /// <param name="file">The recipe file.</param>
    /// <param name="folder">Its folder, to which files that it names are relative.</param>
    /// <param name="files">Where those files are found.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RecipeExecutionException">The file is too long or not a recipe; the message names file, place and reason.</exception>
    public static async Task<RecipeFile> ReadAsync(
        IFileInfo file, string folder, IFileProvider files, CancellationToken cancellationToken = default)
    {
        if (!file.Exists)
        {
            throw RecipeFailure.In(file.Name, "the file does not exist.");
        }

        if (file.Length > MaxBytes)
        {
            throw RecipeFailure.In(file.Name, $"the file is longer than {MaxBytes / (1024 * 1024)} MiB.");
        }

        var root = await ParseAsync(file, cancellationToken);
        var steps = ReadSteps(file.Name, root);
        var variables = root.Find("variables") switch
        {
            null => [],
            JsonObject found => found,
            _ => throw RecipeFailure.In(file.Name, "'variables' must be an object."),
        };

        return new RecipeFile(Describe(file, folder, files, root), file.Name, variables, steps);
    }

    private static async Task<JsonObject> ParseAsync(IFileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = file.CreateReadStream();
            return await JsonNode.ParseAsync(stream, documentOptions: Json, cancellationToken: cancellationToken) as JsonObject
                ?? throw RecipeFailure.In(file.Name, "a recipe is a JSON object.");
        }
        catch (JsonException wrong)
        {
            var line = wrong.LineNumber is { } number
                ? string.Create(CultureInfo.InvariantCulture, $" in line {number + 1}")
                : "";
            throw RecipeFailure.In(file.Name, $"this is not valid JSON{line}: {wrong.Message}", wrong);
        }
    }

    private static List<RecipeStep> ReadSteps(string source, JsonObject root)
    {
        if (root.Find("steps") is not { } node)
        {
            return [];
        }

        if (node is not JsonArray array)
        {
            throw RecipeFailure.In(source, "'steps' must be an array.");
        }

        var steps = new List<RecipeStep>(array.Count);
        foreach (var item in array)
        {
            var number = steps.Count + 1;
            if (item is not JsonObject step || step.FindText("name") is not { Length: > 0 } name)
            {
                throw RecipeFailure.In(source, string.Create(
                    CultureInfo.InvariantCulture, $"step {number} must be an object with a 'name'."));
            }

            steps.Add(new RecipeStep(number, name, step));
        }

        return steps;
    }

    private static RecipeDescriptor Describe(IFileInfo file, string folder, IFileProvider files, JsonObject root)
    {
        if (root.FindText("name") is not { Length: > 0 } name)
        {
            throw RecipeFailure.In(file.Name, "the recipe has no 'name'.");
        }

        return new RecipeDescriptor
        {
            Name = name,
            DisplayName = root.FindText("displayName"),
            Description = root.FindText("description"),
            Author = root.FindText("author"),
            WebSite = root.FindText("website"),
            Version = root.FindText("version"),
            IsSetupRecipe = root.Find("issetuprecipe") is JsonValue flag && flag.TryGetValue<bool>(out var yes) && yes,
            Categories = root.FindTexts("categories"),
            Tags = root.FindTexts("tags"),
            BasePath = folder,
            RecipeFileInfo = file,
            FileProvider = files,
        };
    }
}
