using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace Grove.Features.Media;

/// <summary>The rules of media fields.</summary>
internal sealed class MediaFieldHandler(IStringLocalizer<MediaFieldHandler> S) : ContentFieldHandler<MediaField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, MediaField field)
    {
        var definition = context.ContentPartFieldDefinition;
        var settings = definition.GetSettings<MediaFieldSettings>();
        var name = definition.DisplayName();
        if (settings.Required && field.Paths.Length == 0)
        {
            context.Fail(S["A file is required for {0}.", name], nameof(field.Paths));
        }

        if (!settings.Multiple && field.Paths.Length > 1)
        {
            context.Fail(S["{0} takes one file only.", name], nameof(field.Paths));
        }

        foreach (var path in field.Paths)
        {
            if (MediaPath.Normalize(path) is not { Length: > 0 })
            {
                context.Fail(S["{0} is no path of the media library.", path], nameof(field.Paths));
            }
            else if (!IsAllowed(path, settings))
            {
                context.Fail(S["{0} takes no files like {1}.", name, MediaPath.NameOf(path)], nameof(field.Paths));
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsAllowed(string path, MediaFieldSettings settings)
        => settings.AllowedExtensions.Length == 0
            ? MediaTypes.IsAllowed(path)
            : settings.AllowedExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
