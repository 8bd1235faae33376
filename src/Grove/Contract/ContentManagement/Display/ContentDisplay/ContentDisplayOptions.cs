namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Which drivers show and edit which parts and fields.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, List<DriverChoice>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DriverChoice>> _fields = new(StringComparer.Ordinal);

    internal IReadOnlyList<DriverChoice> PartDrivers(string partName) => _parts.TryGetValue(partName, out var drivers) ? drivers : [];

    internal IReadOnlyList<DriverChoice> FieldDrivers(string fieldName) => _fields.TryGetValue(fieldName, out var drivers) ? drivers : [];

    internal void UsePart(Type part, Type driver, Func<string?, bool>? displayMode, Func<string?, bool>? editor) => Use(_parts, part, driver, displayMode, editor);

    internal void UseField(Type field, Type driver, Func<string?, bool>? displayMode, Func<string?, bool>? editor) => Use(_fields, field, driver, displayMode, editor);

    private static void Use(Dictionary<string, List<DriverChoice>> choices, Type element, Type driver, Func<string?, bool>? displayMode, Func<string?, bool>? editor)
    {
        if (!choices.TryGetValue(element.Name, out var drivers))
        {
            choices[element.Name] = drivers = [];
        }
        var before = drivers.Find(choice => choice.Driver == driver);
        drivers.RemoveAll(choice => choice.Driver == driver);
        drivers.Add(new DriverChoice(driver, displayMode ?? before?.DisplayMode ?? (_ => false), editor ?? before?.Editor ?? (_ => false)));
    }
}

/// <summary>A driver, and the display modes and editors it is for.</summary>
internal sealed record DriverChoice(Type Driver, Func<string?, bool> DisplayMode, Func<string?, bool> Editor);
