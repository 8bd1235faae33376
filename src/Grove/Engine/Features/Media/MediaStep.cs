using System.Text.Json.Nodes;
using Grove.Recipes;
using Grove.Storage;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Features.Media;

/// <summary>
/// <c>{ "name": "media", "Files": [{ "TargetPath": "a.png", "SourcePath": "../wwwroot/a.png" }] }</c> or with <c>Base64</c> in place of
/// <c>SourcePath</c>: brings files into the library once the recipe has committed. Nothing is fetched from the network.
/// </summary>
internal sealed class MediaStep(StagedMedia staged, CommitActions commit) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (staged.IsEmpty)
        {
            commit.AfterCommit(_ =>
            {
                staged.MoveIn();
                return Task.CompletedTask;
            });
        }

        foreach (var file in context.Step.FirstOrDefault(property => property.Key.Equals("files", StringComparison.OrdinalIgnoreCase)).Value as JsonArray ?? [])
        {
            await StageAsync(context, file.ToObject<MediaStepFile>() ?? new MediaStepFile());
        }
    }

    private async Task StageAsync(RecipeExecutionContext context, MediaStepFile file)
    {
        if (MediaPath.Normalize(file.TargetPath) is not { Length: > 0 } path || !MediaTypes.IsAllowed(path))
        {
            context.Errors.Add($"'{file.TargetPath}' is no path of a file that the media library takes.");
            return;
        }

        if (Open(context, file) is not { } content)
        {
            return;
        }

        await using (content)
        {
            await staged.AddAsync(path, content);
        }
    }

    private static Stream? Open(RecipeExecutionContext context, MediaStepFile file)
    {
        if (!string.IsNullOrEmpty(file.Base64))
        {
            var bytes = new byte[file.Base64.Length];
            if (Convert.TryFromBase64String(file.Base64, bytes, out var length))
            {
                return new MemoryStream(bytes, 0, length);
            }

            context.Errors.Add($"'{file.TargetPath}' is not valid Base64.");
            return null;
        }

        if (string.IsNullOrEmpty(file.SourcePath))
        {
            context.Errors.Add($"'{file.TargetPath}' needs a 'SourcePath' beside the recipe or 'Base64'; files are not fetched from the network.");
            return null;
        }

        if (context.RecipeDescriptor?.Locate(file.SourcePath) is not { } source || source.Length > MediaTypes.MaxFileSize)
        {
            context.Errors.Add($"There is no file '{file.SourcePath}' of at most 30 MB beside the recipe.");
            return null;
        }

        return source.CreateReadStream();
    }

    private sealed class MediaStepFile
    {
        public string? TargetPath { get; set; }

        public string? SourcePath { get; set; }

        public string? Base64 { get; set; }
    }
}
