"""stub"""
import click
@click.command()
def build() -> int: return 0
