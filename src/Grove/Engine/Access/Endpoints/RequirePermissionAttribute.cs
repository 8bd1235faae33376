using Microsoft.AspNetCore.Authorization;

namespace Grove.Access.Endpoints;

/// <summary>Says which permission guards an endpoint.</summary>
public interface IPermissionMetadata
{
    /// <summary>The permission's name.</summary>
    string PermissionName { get; }
}

/// <summary>Closes an endpoint to everybody who lacks a permission: a visitor is sent to sign in, a user gets 403.</summary>
/// <param name="permissionName">The permission's name; those that imply it count too where the enabled features know it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
public sealed class RequirePermissionAttribute(string permissionName) : AuthorizeAttribute, IAuthorizationRequirementData, IPermissionMetadata
{
    /// <inheritdoc/>
    public string PermissionName { get; } = permissionName;

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new NamedPermissionRequirement(PermissionName)];
}

/// <summary>Says that an action asks for a permission itself, on the very thing it works on (such as one content item).</summary>
/// <param name="permissionName">The permission's name.</param>
/// <remarks>It guards nothing of itself: it is for the tests that walk all endpoints, and for readers.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
public sealed class AsksPermissionAttribute(string permissionName) : Attribute, IPermissionMetadata
{
    /// <inheritdoc/>
    public string PermissionName { get; } = permissionName;
}
