namespace OrchardCore.Modules.Services;

/// <summary>Makes the readable part of addresses out of texts.</summary>
public interface ISlugService
{
    /// <summary>Lower case letters and digits of any script, with dashes between words.</summary>
    string Slugify(string text);

    /// <summary>Lower case letters and digits of any script, with <paramref name="separator" /> between words.</summary>
    string Slugify(string text, char separator);
}
