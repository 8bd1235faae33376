using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Grove.Tests.Rendering;

/// <summary>Binds text properties from posted names.</summary>
internal sealed class PostedForm(IReadOnlyDictionary<string, string> values) : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new();

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => TryUpdateModelAsync(model, "");

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class
    {
        foreach (var property in typeof(TModel).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            if (values.TryGetValue(prefix.Length == 0 ? property.Name : $"{prefix}.{property.Name}", out var value))
            {
                property.SetValue(model, value);
            }
        }
        return Task.FromResult(ModelState.IsValid);
    }

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions) where TModel : class => TryUpdateModelAsync(model, prefix);

    public bool TryValidateModel(object model) => true;

    public bool TryValidateModel(object model, string prefix) => true;
}
