using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Recovery.Tests;

/// <summary>Messages as they stand in the code.</summary>
internal sealed class English<T> : IStringLocalizer<T>
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
