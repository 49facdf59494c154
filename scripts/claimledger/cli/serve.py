"""stub"""
import click
@click.command()
def serve() -> int: return 0
