using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds what was posted to a model; a controller's binding for those that are no controllers.</summary>
public interface IUpdateModel
{
    /// <summary>What was wrong with the posted values.</summary>
    ModelStateDictionary ModelState { get; }

    /// <summary>Binds all properties.</summary>
    /// <returns>Whether all values were right.</returns>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class;

    /// <summary>Binds the values whose names begin with a prefix.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class;

    /// <summary>Binds only the named properties.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions) where TModel : class;

    /// <summary>Validates a model by its attributes.</summary>
    bool TryValidateModel(object model);

    /// <summary>Validates a model by its attributes, naming errors with a prefix.</summary>
    bool TryValidateModel(object model, string prefix);
}
