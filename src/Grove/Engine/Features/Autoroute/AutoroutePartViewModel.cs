using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Autoroute.Models;

namespace Grove.Features.Autoroute;

/// <summary>What the path's form sees and posts.</summary>
internal sealed class AutoroutePartViewModel
{
    public string? Path { get; set; }

    public bool SetHomepage { get; set; }

    public bool UpdatePath { get; set; }

    public bool RouteContainedItems { get; set; }

    public bool Absolute { get; set; }

    public bool Disabled { get; set; }

    [BindNever]
    public bool IsHomepage { get; set; }

    [BindNever]
    public bool MaySetHomepage { get; set; }

    [BindNever]
    public AutoroutePart AutoroutePart { get; set; } = null!; // set by the driver

    [BindNever]
    public AutoroutePartSettings Settings { get; set; } = null!; // set by the driver
}
